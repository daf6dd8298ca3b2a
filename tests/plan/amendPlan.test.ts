import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { en } from "../../src/locale/en.ts";
import { type AmendOptions, amendPlan } from "../../src/plan/amendPlan.ts";
import type { Amendment, Change } from "../../src/plan/change.ts";
import { comparePlans } from "../../src/plan/comparePlans.ts";
import { describeIssue } from "../../src/plan/describeIssue.ts";
import { findTask } from "../../src/plan/findTask.ts";
import type { Task } from "../../src/plan/plan.ts";
import { sourceOf } from "../../src/plan/sourceOf.ts";
import { issuesOf } from "../issuesOf.ts";

const instrument = { ...plan.instrument, number: "512/QĐ-UBND", issuedOn: "2022-04-01" } as const;
const amendment = (id: string, effectiveOn: Amendment["effectiveOn"], ...changes: readonly Change[]): Amendment => ({
  id,
  instrument,
  effectiveOn,
  changes,
});
const amend = (amendments: readonly Amendment[], options?: AmendOptions) => amendPlan(plan, amendments, options);
const content = (task: string, value: string): Change => ({ kind: "replace", at: [task, "content"], value });
const quarterTwo: Change = {
  kind: "replace",
  at: ["2", "schedules", "2.s1"],
  value: { id: "2.s1", text: "Quý II", schedule: { kind: "window", period: { kind: "quarter", quarter: 2 } } },
};

describe("amendPlan", () => {
  it("changes, adds and removes at paths of ids, and leaves the plan given as it was", () => {
    const before = JSON.stringify(plan);
    const { plan: amended, conflicts } = amend([
      amendment(
        "a1",
        "2022-04-01",
        quarterTwo,
        { kind: "add", at: ["2", "deliverables", "2.d2"], value: { id: "2.d2", text: "Báo cáo." }, after: "2.d1" },
        { kind: "remove", at: ["VI", "tasks", "26"] },
        { kind: "replace", at: ["VI", "title"], value: "Một cửa" },
        { kind: "remove", at: ["24", "corrections"] },
      ),
    ]);
    expect(conflicts).toEqual([]);
    expect(findTask(amended, "2")?.schedules[0]?.text).toBe("Quý II");
    expect(findTask(amended, "2")?.deliverables.map((d) => d.id)).toEqual(["2.d1", "2.d2"]);
    expect(findTask(amended, "26")).toBeUndefined();
    expect(findTask(amended, "24")).not.toHaveProperty("corrections");
    expect(amended.groups[5]?.title).toBe("Một cửa");
    expect(JSON.stringify(plan)).toBe(before);
  });

  it("applies in order of effect, and stops at the day asked", () => {
    const later = amendment("a1", "2022-06-01", content("2", "Sau"));
    const earlier = amendment("a2", "2022-05-01", content("2", "Trước"));
    const text = (options?: AmendOptions) => findTask(amend([later, earlier], options).plan, "2")?.content;
    expect(text()).toBe("Sau");
    expect(text({ asOf: "2022-06-01" })).toBe("Sau");
    expect(text({ asOf: "2022-05-31" })).toBe("Trước");
    expect(text({ asOf: "2022-04-30" })).toBe(findTask(plan, "2")?.content);
    expect(amend([later, earlier]).conflicts).toEqual([]);
  });

  it("names the source of every field", () => {
    const amended = amend([
      amendment("a1", "2022-05-01", content("2", "Trước"), quarterTwo),
      amendment("a2", "2022-06-01", content("2", "Sau"), {
        kind: "add",
        at: ["XI", "tasks", "46"],
        value: taskOf("46"),
        after: "45",
      }),
    ]);
    expect(amended.conflicts).toEqual([]);
    expect(sourceOf(amended, ["2", "content"])).toBe("a2");
    expect(sourceOf(amended, ["2", "schedules", "2.s1"])).toBe("a1");
    expect(sourceOf(amended, ["46", "content"])).toBe("a2");
    expect(sourceOf(amended, ["45", "content"])).toBe("quang-ngai-2022");
    expect(sourceOf(amended, ["45", "colour"])).toBeUndefined();
    expect(amended.sources).toEqual({
      "groups/I/tasks/2/content": "a2",
      "groups/I/tasks/2/schedules/2.s1": "a1",
      "groups/XI/tasks/46": "a2",
    });
  });

  it("names who took out a part, a task, a field of that task, a group and what was in it", () => {
    const remove = (...at: readonly string[]): Change => ({ kind: "remove", at: at as Change["at"] });
    const amended = amend([
      amendment("a1", "2022-05-01", content("3", "Trước"), remove("2", "deliverables", "2.d1")),
      amendment("a2", "2022-06-01", remove("I", "tasks", "3"), remove("groups", "XI")),
    ]);
    expect(amended.conflicts).toEqual([]);
    const paths = [
      ["2", "deliverables", "2.d1"],
      ["I", "tasks", "3"],
      ["3", "content"],
      ["groups", "XI"],
      ["XI", "title"],
    ];
    expect(paths.map((path) => sourceOf(amended, path as Change["at"]))).toEqual(["a1", "a2", "a2", "a2", "a2"]);
    expect(sourceOf(amended, ["2", "content"])).toBe("quang-ngai-2022");
  });

  it("names who put back what another took out", () => {
    const value = findTask(plan, "3") as Task;
    const amended = amend([
      amendment("a1", "2022-05-01", { kind: "remove", at: ["I", "tasks", "3"] }),
      amendment("a2", "2022-06-01", { kind: "add", at: ["I", "tasks", "3"], value, after: "2" }),
    ]);
    expect(amended.plan).toEqual(plan);
    expect(sourceOf(amended, ["3", "content"])).toBe("a2");
  });

  it.each<[string, Change, string]>([
    [
      "a task that is not there",
      content("46", "x"),
      "a1: không tìm thấy «46/content», hoặc phần đứng trước nó, trong kế hoạch",
    ],
    [
      "a part that is there already",
      { kind: "add", at: ["2", "deliverables", "2.d1"], value: { id: "2.d1", text: "x" } },
      "a1: không bổ sung được «2/deliverables/2.d1» vì đã có trong kế hoạch",
    ],
    [
      "a path that leads nowhere",
      { kind: "remove", at: ["2", "colour"] },
      "a1: «2/colour» không phải là đường dẫn trong kế hoạch",
    ],
    [
      "a field no task can do without",
      { kind: "remove", at: ["2", "content"] },
      "a1: giá trị đưa vào «2/content» không đúng loại, hoặc phần này không bỏ được",
    ],
    [
      "a part under another's name",
      { kind: "replace", at: ["2", "deliverables", "2.d1"], value: { id: "2.d9", text: "x" } },
      "a1: giá trị đưa vào «2/deliverables/2.d1» không đúng loại, hoặc phần này không bỏ được",
    ],
    [
      "a list where a text belongs",
      { kind: "replace", at: ["2", "content"], value: ["x"] },
      "a1: giá trị đưa vào «2/content» không đúng loại, hoặc phần này không bỏ được",
    ],
  ])("reports %s and puts the rest in", (_, change, sentence) => {
    const { plan: amended, conflicts } = amend([amendment("a1", "2022-05-01", change, content("3", "Mới"))]);
    expect(conflicts.map((issue) => describeIssue(issue))).toEqual([sentence]);
    expect(conflicts[0]?.path).toEqual(["a1", "changes", 0]);
    expect(describeIssue(conflicts[0] as (typeof conflicts)[0], en)).not.toMatch(/[{}]/);
    expect(findTask(amended, "3")?.content).toBe("Mới");
    expect(findTask(amended, "2")).toEqual(findTask(plan, "2"));
  });

  it("reports two amendments of one day that change one place, one inside the other too", () => {
    const whole: Change = { kind: "remove", at: ["I", "tasks", "2"] };
    const codes = (...amendments: readonly Amendment[]): readonly unknown[] =>
      amend(amendments).conflicts.map(({ code, params }) => [code, params.amendment, params.other]);
    const one = amendment("a1", "2022-05-01", content("2", "Một"));
    expect(codes(one, amendment("a2", "2022-05-01", content("2", "Hai")))).toEqual([["changed-twice", "a2", "a1"]]);
    expect(codes(one, amendment("a2", "2022-05-01", whole))).toEqual([["changed-twice", "a2", "a1"]]);
    expect(codes(one, amendment("a2", "2022-05-01", content("3", "Hai")))).toEqual([]);
    expect(codes(one, amendment("a2", "2022-05-02", content("2", "Hai")))).toEqual([]);
  });

  it("reports what the result would say wrongly of itself", () => {
    const { conflicts } = amend([amendment("a1", "2022-05-01", { kind: "remove", at: ["agencies", "so-ngoai-vu"] })]);
    expect(conflicts.map(({ code, params }) => [code, params.agency])).toEqual([["unknown-agency", "so-ngoai-vu"]]);
  });

  it("refuses two amendments of one id, and an unsound plan", () => {
    const one = amendment("a1", "2022-05-01");
    expect(issuesOf(() => amend([one, one])).map((issue) => issue.code)).toEqual(["duplicate-id"]);
    const unsound = { ...plan, groups: [...plan.groups, ...plan.groups.slice(0, 1)] };
    expect(issuesOf(() => amendPlan(unsound, []))[0]).toMatchObject({ code: "duplicate-id", params: { id: "I" } });
    expect(issuesOf(() => comparePlans(plan, unsound))[0]?.code).toBe("duplicate-id");
  });
});

function taskOf(id: string): NonNullable<ReturnType<typeof findTask>> {
  return {
    id,
    labels: [id],
    content: "Nhiệm vụ mới",
    deliverables: [],
    assignments: [],
    schedules: [],
    targets: [],
    citations: [],
  };
}
