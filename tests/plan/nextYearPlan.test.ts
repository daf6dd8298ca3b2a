import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { en } from "../../src/locale/en.ts";
import { checkPlan } from "../../src/plan/checkPlan.ts";
import { describeIssue } from "../../src/plan/describeIssue.ts";
import { findTask } from "../../src/plan/findTask.ts";
import { nextYearPlan } from "../../src/plan/nextYearPlan.ts";
import type { Plan, Task } from "../../src/plan/plan.ts";
import { tasksOf } from "../../src/plan/tasksOf.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { issuesOf } from "../issuesOf.ts";
import { planWith } from "./lint/planWith.ts";
import { progressOn } from "./scenario.ts";

const instrument = { ...plan.instrument, number: "…/QĐ-UBND", issuedOn: "2023-01-16" } as const;
const from2022 = (tasks: readonly Partial<Task>[], more: Partial<Plan> = {}) =>
  nextYearPlan(planWith(tasks, more), { instrument });

describe("the plan of 2023 from that of 2022", () => {
  const next = nextYearPlan(plan, { instrument });

  it("is sound, of the next year, with every task under its id and numbers from 1", () => {
    expect(checkPlan(next.plan)).toEqual([]);
    expect(next.plan.id).toBe("quang-ngai-2023");
    expect(next.plan.period).toEqual({ key: "2023", from: "2023-01-01", to: "2023-12-31" });
    expect(next.plan.instrument).toBe(instrument);
    expect(tasksOf(next.plan).map(({ id }) => id)).toEqual(tasksOf(plan).map(({ id }) => id));
    expect(tasksOf(next.plan).map(({ labels }) => labels[0])).toEqual(tasksOf(plan).map((_, i) => String(i + 1)));
    expect(new Set(next.tasks.map(({ fate }) => fate))).toEqual(new Set(["repeated"]));
  });

  it("moves years in words, schedules, baselines and sources", () => {
    expect(findTask(next.plan, "1")?.content).toBe("Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2023.");
    expect(findTask(next.plan, "4")?.schedules[0]).toMatchObject({
      text: "Năm 2023",
      schedule: parseSchedule("Năm 2023"),
    });
    const service = findTask(next.plan, "24") as Task;
    expect(service.content).toMatch(/tăng thêm so với năm 2022/);
    expect(service.targets[0]).toMatchObject({
      by: "20%",
      baseline: "2022",
      source: { document: "…/QĐ-UBND", date: "2023-01-16", at: "nhiệm vụ 24" },
    });
    expect(findTask(next.plan, "32")?.targets[0]).toMatchObject({ baseline: "previous-year" });
  });

  it("leaves documents and their days alone", () => {
    const words = (of: Plan): readonly string[] =>
      tasksOf(of).flatMap(({ content, deliverables }) => [content, ...deliverables.map(({ text }) => text)]);
    const dates = (of: Plan): readonly string[] =>
      words(of)
        .join(" ")
        .match(/\d{1,2}\/\d{1,2}\/\d{4}|\d+\/\d{4}\/\S+/g) ?? [];
    expect(dates(next.plan)).toEqual(dates(plan));
    expect(tasksOf(next.plan).map(({ citations }) => citations)).toEqual(
      tasksOf(plan).map(({ citations }) => citations),
    );
  });

  it("drops what was noted on the old printing, and says what is missing still", () => {
    for (const task of tasksOf(next.plan))
      for (const field of ["corrections", "notes", "place"]) expect(task).not.toHaveProperty(field);
    for (const holder of [next.plan, ...next.plan.groups]) expect(holder).not.toHaveProperty("notes");
    expect(next.issues.map(({ code, path }) => [code, path?.[0]])).toEqual([
      ["gap-carried-over", "3"],
      ["gap-carried-over", "6"],
      ...next.issues.slice(2).map(() => ["gap-carried-over", "36"]),
    ]);
    for (const issue of next.issues) expect(describeIssue(issue, en)).not.toMatch(/[{}]/);
  });
});

describe("nextYearPlan", () => {
  it("takes over what is not finished, numbered anew, with links between parts kept", () => {
    const progress = progressOn("2022-12-20");
    const next = nextYearPlan(plan, { instrument, progress, tasks: "unfinished", ids: "new" });
    expect(checkPlan(next.plan)).toEqual([]);
    const fateOf = (id: string) => next.tasks.find(({ task }) => task === id);
    expect(fateOf("39")).toEqual({ task: "39", fate: "left-out" });
    expect(fateOf("1")).toEqual({ task: "1", becomes: "1", fate: "unfinished" });
    const kept = next.tasks.filter(({ fate }) => fate !== "left-out");
    expect(kept.map(({ becomes }) => becomes)).toEqual(kept.map((_, i) => String(i + 1)));
    const service = kept.find(({ task }) => task === "25");
    const moved = findTask(next.plan, service?.becomes ?? "") as Task;
    expect(moved.schedules.map(({ id, deliverables }) => [id, deliverables])).toEqual([
      [`${moved.id}.s1`, [`${moved.id}.d1`]],
      [`${moved.id}.s2`, [`${moved.id}.d2`]],
    ]);
  });

  it("tells what was moved to next year by an event", () => {
    const progress = progressOn("2022-12-20");
    const items = progress.items.map((item) => (item.task === "39" ? { ...item, work: "moved" as const } : item));
    const next = nextYearPlan(plan, { instrument, progress: { ...progress, items }, tasks: "unfinished" });
    expect(next.tasks.find(({ task }) => task === "39")).toEqual({ task: "39", becomes: "39", fate: "moved" });
  });

  it.each([
    ["Quý I", "Quý I"],
    ["Trước ngày 31/01/2023", "Trước ngày 31/01/2024"],
    ["Từ tháng 12/2022 đến tháng 01/2023", "Từ tháng 12/2023 đến tháng 01/2024"],
    ["Theo Kế hoạch số 12/KH-UBND ngày 05/8/2021", "Theo Kế hoạch số 12/KH-UBND ngày 05/8/2021"],
  ])("moves «%s» to «%s»", (text, expected) => {
    const { issues, plan: next } = from2022([{ schedules: [{ id: "1.s1", text, schedule: parseSchedule(text) }] }]);
    expect(tasksOf(next)[0]?.schedules[0]).toEqual({ id: "1.s1", text: expected, schedule: parseSchedule(expected) });
    expect(issues).toEqual([]);
  });

  it.each([
    ["Báo cáo quý II/2022 và tháng 6/2022", "Báo cáo quý II/2023 và tháng 6/2023"],
    ["Kế hoạch NĂM 2022; kế hoạch năm 2023", "Kế hoạch NĂM 2023; kế hoạch năm 2024"],
    ["Theo Luật Căn cước năm 2022", "Theo Luật Căn cước năm 2022"],
    ["Văn bản quy phạm pháp luật năm 2022", "Văn bản quy phạm pháp luật năm 2023"],
    ["Tăng so với cùng kỳ năm 2021", "Tăng so với cùng kỳ năm 2022"],
    ["Số liệu năm 2021", "Số liệu năm 2021"],
  ])("moves «%s» to «%s»", (content, expected) => {
    const { issues, plan: next } = from2022([{ content }]);
    expect(tasksOf(next)[0]?.content).toBe(expected);
    expect(issues).toEqual([]);
  });

  it("says which years it left for a person", () => {
    const { issues } = from2022([
      {
        content:
          "Luật Thi đua, khen thưởng năm 2022. Đến năm 2025 đạt 80%, xong trước ngày 15/12/2022, theo Quyết định số 1/QĐ-UBND ngày 05/01/2022.",
      },
    ]);
    expect(issues.map((issue) => describeIssue(issue))).toEqual([
      "«1»: còn mốc «năm 2022» chưa chuyển, cần xem có phải sang năm sau hay không",
      "«1»: còn mốc «năm 2025» chưa chuyển, cần xem có phải sang năm sau hay không",
      "«1»: còn mốc «15/12/2022» chưa chuyển, cần xem có phải sang năm sau hay không",
    ]);
  });

  it("leaves a day the next year does not have, and says so", () => {
    const schedules = [
      { id: "1.s1", text: "29/02", schedule: { kind: "window", period: { kind: "day", day: 29, month: 2 } } },
    ] as const;
    const leap = { period: { key: "2024", from: "2024-01-01", to: "2024-12-31" } } as const;
    const { issues, plan: next } = from2022([{ schedules }], leap);
    expect(tasksOf(next)[0]?.schedules).toEqual(schedules);
    expect(issues.map((issue) => describeIssue(issue))).toEqual([
      "Nhiệm vụ 1: thời gian «29/02» giữ nguyên vì tháng 2 năm 2025 không có ngày 29",
    ]);
  });

  it("says it when the words do not follow the schedule", () => {
    const schedule = { kind: "window", period: { kind: "year", year: 2022 } } as const;
    const { issues } = from2022([{ schedules: [{ id: "1.s1", text: "Cả năm", schedule }] }]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["schedule-text-differs", ["1", "schedules", "1.s1"]],
    ]);
  });

  const movedTo = (text: string) => {
    const { plan: next, issues } = from2022([{ schedules: [{ id: "1.s1", text, schedule: parseSchedule(text) }] }]);
    const [part] = tasksOf(next)[0]?.schedules ?? [];
    return { part, issues: issues.map((issue) => describeIssue(issue)) };
  };

  it.each([
    ["Thường xuyên trong năm 2022", "Thường xuyên trong năm 2023"],
    ["Hằng quý trong năm 2022", "Hằng quý trong năm 2023"],
    ["30 ngày kể từ ngày 15/6/2022", "30 ngày kể từ ngày 15/6/2023"],
    ["Sau quý II/2022", "Sau quý II/2023"],
    ["Theo Kế hoạch năm 2022", "Theo Kế hoạch năm 2023"],
    ["Sau khi ban hành Kế hoạch năm 2022", "Sau khi ban hành Kế hoạch năm 2023"],
  ])("moves every year a time names, whatever it is: «%s»", (text, later) => {
    expect(movedTo(text)).toEqual({ part: { id: "1.s1", text: later, schedule: parseSchedule(later) }, issues: [] });
  });

  it.each(["Giai đoạn 2021-2025", "Thường xuyên giai đoạn 2021-2025", "Hằng quý từ năm 2022"])(
    "leaves years that hold for the next plan too, and says so: «%s»",
    (text) => {
      expect(movedTo(text)).toEqual({
        part: { id: "1.s1", text, schedule: parseSchedule(text) },
        issues: [`«1»: còn mốc «${text}» chưa chuyển, cần xem có phải sang năm sau hay không`],
      });
    },
  );

  it("counts anew in every group where the plan did", () => {
    const [group] = planWith([{}, {}]).groups as [Plan["groups"][0]];
    const second = {
      ...group,
      id: "II",
      tasks: group.tasks.map((task) => ({
        ...task,
        id: `II.${task.id}`,
        deliverables: [],
        assignments: [],
        schedules: [],
      })),
    };
    const first = {
      ...group,
      tasks: group.tasks.map((task) => ({ ...task, deliverables: [], assignments: [], schedules: [] })),
    };
    const { plan: next } = from2022([], { groups: [first, second] });
    expect(next.groups.map(({ tasks }) => tasks.map(({ labels }) => labels))).toEqual([
      [["1"], ["2"]],
      [["1"], ["2"]],
    ]);
  });

  it("moves a period that is no calendar year, and an id that names no year", () => {
    const period = { key: "x", from: "2022-07-01", to: "2023-06-30" } as const;
    const { plan: next } = from2022([], { period });
    expect([next.id, next.period.from, next.period.to]).toEqual(["thu-2023", "2023-07-01", "2024-06-30"]);
  });

  it("refuses unfinished tasks without progress, and the progress of another plan", () => {
    expect(issuesOf(() => nextYearPlan(plan, { instrument, tasks: "unfinished" }))[0]?.code).toBe("progress-required");
    const progress = { ...progressOn("2022-12-20"), plan: "khac" };
    expect(issuesOf(() => nextYearPlan(plan, { instrument, progress }))[0]?.code).toBe("progress-of-other-plan");
  });
});
