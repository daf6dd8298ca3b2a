import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { quangNgai2022Plan as curated } from "../../src/data/quangNgai2022Plan.ts";
import { type PlanReading, readPlan } from "../../src/import/readPlan.ts";
import type { Correction, Plan } from "../../src/plan/plan.ts";
import { withoutReading } from "./withoutReading.ts";

const scan = readFileSync(new URL("../fixtures/import/140-qd-ubnd-2022.txt", import.meta.url), "utf8");
let reading: PlanReading;

beforeAll(async () => {
  reading = await readPlan(scan, { format: "text", agencies: curated.agencies, territory: curated.territory });
});

const tasksOf = (plan: Plan) => plan.groups.flatMap((group) => group.tasks);

/** Every repair of the tasks, item by item: task, words as printed, words repaired. */
function repairs(plan: Plan): readonly string[] {
  return tasksOf(plan).flatMap((task) =>
    (task.corrections ?? []).flatMap((item: Correction) =>
      Array.from({ length: item.times ?? 1 }, () => `${task.id}: ${item.printed} → ${item.corrected}`),
    ),
  );
}

describe("the scan of the real plan", () => {
  it("becomes the curated plan: head, groups, tasks, deliverables, statements, schedules, targets, citations", () => {
    const { agencies: _, ...read } = withoutReading(reading.plan) as Record<string, unknown>;
    const { agencies: __, ...expected } = withoutReading(curated) as Record<string, unknown>;
    expect(read).toEqual(expected);
  });

  it("has 11 groups, 45 tasks, 73 deliverables, 100 statements, 49 schedules", () => {
    const tasks = tasksOf(reading.plan);
    const sum = (key: "deliverables" | "assignments" | "schedules"): number =>
      tasks.reduce((n, task) => n + task[key].length, 0);
    expect([
      reading.plan.groups.length,
      tasks.length,
      sum("deliverables"),
      sum("assignments"),
      sum("schedules"),
    ]).toEqual([11, 45, 73, 100, 49]);
  });

  it("names every agency the curated plan names in a duty, and no other", () => {
    const named = new Set(
      tasksOf(curated).flatMap((task) => task.assignments.flatMap((a) => a.duties.flatMap((d) => d.agencies))),
    );
    expect(new Set(reading.plan.agencies.map(({ id }) => id))).toEqual(named);
  });

  it("gives the same agencies by name where no directory is known", async () => {
    const { plan } = await readPlan(scan, { format: "text" });
    const names = (given: Plan) => {
      const byId = new Map(given.agencies.map(({ id, name }) => [id, name.toLowerCase()]));
      return tasksOf(given).flatMap((t) =>
        t.assignments.flatMap((a) => a.duties.map((d) => d.agencies.map((id) => byId.get(id)))),
      );
    };
    expect(names(plan)).toEqual(names(curated));
    expect(plan.territory).toEqual({ code: "", name: "tỉnh Quảng Ngãi" });
  });

  it("finds all 31 corrections of the careful reading by rule", () => {
    // The careful reading sometimes quotes a word more than the misread term: the term itself must be found.
    const found = repairs(reading.plan);
    const careful = repairs(curated);
    expect(careful).toHaveLength(35); // 31 corrections, four of them twice in their field
    const left = [...found];
    const missed = careful.filter((line) => {
      const [task, words] = line.split(": ");
      const at = left.findIndex((other) => {
        const [otherTask, otherWords] = other.split(": ");
        return otherTask === task && words?.includes(otherWords?.split(" → ")[0] ?? "?");
      });
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(missed).toEqual([]);
    expect(left).toEqual([]);
  });

  it("reports each repair as an issue with its place and its correction", () => {
    const misread = reading.issues.filter(({ code }) => code === "text-misread");
    expect(misread).toHaveLength(32);
    expect(misread.find(({ path }) => path?.[1] === "9.a1")).toEqual({
      code: "text-misread",
      severity: "warning",
      params: { printed: "chủ trị", corrected: "chủ trì" },
      place: { kind: "text", line: 104, column: 56 },
      path: ["9", "9.a1"],
      suggestion: "chủ trì",
    });
  });

  it("reports what the layout of the scan did to the table", () => {
    const at = reading.issues
      .filter(({ code, severity }) => severity !== "info" && code !== "text-misread")
      .map((issue) => [issue.code, issue.place?.kind === "text" ? issue.place.line : undefined]);
    expect(at).toEqual([
      ["group-number-misread", 87],
      ["group-merged-with-task", 87],
      ["text-in-number-column", 138],
      ["group-merged-with-task", 151],
      ["text-repeated", 151],
      ["task-number-lost", 165],
      ["task-number-unexpected", 166],
      ["group-merged-with-task", 180],
      ["instrument-numbers-differ", 82],
      ["text-cut", 92],
      ["text-cut", 98],
      ["agencies-missing", 165],
      ["schedules-missing", 165],
    ]);
  });
});
