import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { dutiesOf } from "../../src/plan/dutiesOf.ts";
import { findAgency } from "../../src/plan/findAgency.ts";
import { findTask } from "../../src/plan/findTask.ts";
import { groupsOfAgency } from "../../src/plan/groupsOfAgency.ts";
import { tasksLedBy } from "../../src/plan/tasksLedBy.ts";
import { tasksOf } from "../../src/plan/tasksOf.ts";
import { issuesOf } from "../issuesOf.ts";

const ids = (tasks: readonly { readonly id: string }[]): readonly string[] => tasks.map((task) => task.id);

describe("selectors", () => {
  it("lists tasks in printed order", () => {
    expect(ids(tasksOf(plan))).toEqual(Array.from({ length: 45 }, (_, i) => String(i + 1)));
  });

  it("finds tasks by our id, not by the printed number", () => {
    expect(findTask(plan, "37")?.labels).toEqual(["36"]);
    expect(findTask(plan, "46")).toBeUndefined();
    expect(findTask(plan, "toString")).toBeUndefined();
  });

  it("lists the tasks an agency leads by name", () => {
    expect(ids(tasksLedBy(plan, "so-tttt"))).toEqual(["11", "22", "25", "31", "37"]);
    expect(ids(tasksLedBy(plan, "so-tu-phap"))).toEqual(["27", "35"]);
    expect(ids(tasksLedBy(plan, "bhxh-tinh"))).toEqual([]);
  });

  it("adds what its groups lead only when asked to", () => {
    const through = { throughGroups: true };
    expect(ids(tasksLedBy(plan, "so-tu-phap", through))).toEqual(
      ["8", "22", "23", "24", "26", "27", "29", "32", "33", "34", "35"], // 27 and 35 by name
    );
    expect(dutiesOf(plan, "so-ngoai-vu", through).find((d) => d.task.id === "8")?.through).toBe("so-ban-nganh");
    const task22 = dutiesOf(plan, "so-tttt", through).filter((d) => d.task.id === "22");
    expect(task22.map((d) => [d.assignment.id, d.through])).toEqual([
      ["22.a1", "so-ban-nganh"],
      ["22.a2", undefined],
    ]);
  });

  it("puts a unit in a group by the word its name begins with, at the same level", () => {
    const groups = (id: string): readonly string[] => ids(groupsOfAgency(plan, id));
    expect(groups("so-tnmt")).toEqual(["so-ban-nganh"]);
    expect(groups("bql-kkt-dung-quat")).toEqual(["so-ban-nganh"]);
    expect(groups("bao-quang-ngai")).toEqual([]);
    expect(groups("cuc-thue-tinh")).toEqual([]);
    expect(groups("so-ban-nganh")).toEqual([]);
  });

  it("lets memberOf decide where it is given", () => {
    const agencies = plan.agencies.map((agency) =>
      agency.id === "cong-an-tinh" ? { ...agency, memberOf: ["so-ban-nganh"] } : agency,
    );
    expect(ids(groupsOfAgency({ ...plan, agencies }, "cong-an-tinh"))).toEqual(["so-ban-nganh"]);
    expect(ids(groupsOfAgency(plan, "cong-an-tinh"))).toEqual([]);
  });

  it("refuses an agency the plan does not have", () => {
    for (const call of [findAgency, dutiesOf, tasksLedBy, groupsOfAgency])
      expect(issuesOf(() => call(plan, "so-y-te"))).toEqual([
        { code: "unknown-agency", severity: "error", params: { agency: "so-y-te", plan: "quang-ngai-2022" } },
      ]);
  });
});
