import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { en } from "../../src/locale/en.ts";
import type { Change } from "../../src/plan/change.ts";
import { comparePlans } from "../../src/plan/comparePlans.ts";
import { describeChange } from "../../src/plan/describeChange.ts";
import { describeChanges } from "../../src/plan/describeChanges.ts";
import { findAgency } from "../../src/plan/findAgency.ts";
import { findTask } from "../../src/plan/findTask.ts";
import type { Plan, Task } from "../../src/plan/plan.ts";
import { expectGolden } from "../golden.ts";

const task = (id: string): Task => findTask(plan, id) as Task;
const [schedule] = task("2").schedules as [Task["schedules"][0]];
const [assignment] = task("24").assignments as [Task["assignments"][0]];
const [target] = task("24").targets as [Task["targets"][0]];
const [postal] = task("25").targets as [Task["targets"][0]];
const source = { document: "512/QĐ-UBND" };
const replace = (at: Change["at"], value: Extract<Change, { kind: "replace" }>["value"]): Change => ({
  kind: "replace",
  at,
  value,
});

/** One of each kind of change that `comparePlans` can give. */
const changes: readonly Change[] = [
  replace(["2", "schedules", "2.s1"], { ...schedule, text: "Quý II" }),
  replace(["2", "schedules", "2.s1"], { ...schedule, deliverables: ["2.d1"] }),
  { kind: "add", at: ["2", "schedules", "2.s2"], value: { ...schedule, id: "2.s2", text: "Quý II" }, after: "2.s1" },
  { kind: "remove", at: ["2", "schedules", "2.s1"] },
  replace(["2", "content"], "Ban hành văn bản cụ thể."),
  replace(["2", "labels"], ["3"]),
  replace(["36", "labels"], ["36"]),
  replace(["2", "citations"], [{ document: "107/2021/NĐ-CP" }]),
  replace(["1", "citations"], []),
  { kind: "add", at: ["4", "notes"], value: [{ kind: "missing", text: "Thiếu số liệu." }] },
  { kind: "remove", at: ["24", "corrections"] },
  { kind: "add", at: ["2", "place"], value: { kind: "text", line: 90, column: 1 } },
  { kind: "add", at: ["2", "place"], value: { kind: "sheet", sheet: "Phụ lục", cell: "B7" } },
  { kind: "add", at: ["2", "place"], value: { kind: "table", table: 1, row: 5, column: 2 } },
  replace(["24", "assignments", "24.a1"], { ...assignment, text: "Sở Thông tin và Truyền thông chủ trì." }),
  replace(["24", "assignments", "24.a1"], { ...assignment, duties: [{ role: "lead", agencies: ["so-tttt"] }] }),
  { kind: "add", at: ["2", "deliverables", "2.d2"], value: { id: "2.d2", text: "Báo cáo." }, after: "2.d1" },
  replace(["24", "targets", "online-service-increase"], { ...target, by: "25%" } as typeof target),
  replace(["25", "targets", "postal-usage-up"], { ...postal, by: "5%" } as typeof postal),
  { kind: "remove", at: ["32", "targets", "result-digitization-increase/district"] },
  { kind: "add", at: ["2", "targets", "m"], value: { measure: "m", kind: "at-most", percent: "5%", source } },
  { kind: "remove", at: ["VI", "tasks", "26"] },
  { kind: "add", at: ["VI", "tasks", "46"], value: { ...task("26"), id: "46" }, after: "30" },
  replace(["III", "title"], "Công khai TTHC"),
  replace(["III", "ordinal"], "IIIa"),
  { kind: "remove", at: ["groups", "III"] },
  { kind: "add", at: ["groups", "XII"], value: { id: "XII", ordinal: "XII", title: "Việc khác", tasks: [] } },
  {
    kind: "add",
    at: ["agencies", "so-y-te"],
    value: { ...findAgency(plan, "so-tu-phap"), id: "so-y-te", name: "Sở Y tế" },
  },
  replace(["agencies", "so-tttt"], { ...findAgency(plan, "so-tttt"), validUntil: "2025-02-28" }),
  { kind: "remove", at: ["agencies", "so-ngoai-vu"] },
  replace(["instrument"], { ...plan.instrument, number: "512/QĐ-UBND" }),
  replace(["territory"], { code: "H17", name: "thành phố Đà Nẵng" }),
  replace(["period"], { key: "2023", from: "2023-01-01", to: "2023-12-31" }),
  replace(["id"], "quang-ngai-2023"),
  replace(["99", "content"], "Nhiệm vụ kế hoạch không có."),
];

describe("describeChange", () => {
  it("tells one of each kind as the golden file shows, in both languages", () => {
    const lines = changes.map(
      (change) => `${describeChange(change, plan)}\n  ${describeChange(change, plan, { words: en })}\n`,
    );
    expectGolden("plan/changes.txt", lines.join(""));
  });

  it("names the document that orders it", () => {
    const change = changes[0] as Change;
    const instrument = { ...plan.instrument, number: "512/QĐ-UBND", issuedOn: "2022-04-01" } as const;
    expect(describeChange(change, plan, { instrument })).toBe(
      "Nhiệm vụ 2: thời hạn đổi từ Quý I sang Quý II theo Quyết định số 512/QĐ-UBND ngày 01/04/2022",
    );
    expect(describeChange(change, plan, { instrument, words: en })).toBe(
      "Task 2: time changed from Quý I to Quý II under Decision 512/QĐ-UBND of 1 April 2022",
    );
  });
});

describe("describeChanges", () => {
  const say = (after: Plan, options = {}): readonly string[] =>
    describeChanges(comparePlans(plan, after), plan, options);
  const withTasks = (id: string, tasks: (old: readonly Task[]) => readonly Task[]): Plan => ({
    ...plan,
    groups: plan.groups.map((group) => (group.id === id ? { ...group, tasks: tasks(group.tasks) } : group)),
  });

  it("tells once what only moved", () => {
    expect(say(withTasks("I", ([one, two, ...rest]) => [two, one, ...rest] as Task[]))).toEqual([
      "Nhóm I: chuyển nhiệm vụ 2 lên đầu",
    ]);
    const [a, b] = task("3").deliverables;
    const swapped = { ...task("3"), deliverables: [b, a] } as Task;
    expect(say(withTasks("I", (all) => all.map((one) => (one.id === "3" ? swapped : one))))[0]).toMatch(
      /^Nhiệm vụ 3: chuyển kết quả «Quyết định của UBND tỉnh cho phép .*» lên đầu$/,
    );
  });

  it("tells that a task goes to another group, by which document, in English too", () => {
    const moved = withTasks("I", (all) => all.slice(1));
    const after = {
      ...moved,
      groups: moved.groups.map((group) =>
        group.id === "II" ? { ...group, tasks: [...group.tasks, task("1")] } : group,
      ),
    };
    expect(say(after)).toEqual(["Nhiệm vụ 1: chuyển từ nhóm I sang nhóm II"]);
    expect(say(after, { instrument: plan.instrument, words: en })).toEqual([
      "Task 1: moved from group I to group II under Decision 140/QĐ-UBND of 28 January 2022",
    ]);
  });

  it("tells as taken out and put in what comes back with other words", () => {
    const other = { ...task("2"), content: "Khác" };
    expect(
      say(withTasks("I", ([one, , ...rest]) => [other, one, ...rest] as Task[])).map((text) => text.slice(0, 24)),
    ).toEqual(["Nhóm I: bãi bỏ nhiệm vụ ", "Nhóm I: bổ sung nhiệm vụ"]);
  });
});
