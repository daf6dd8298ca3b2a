import { describe, expect, it } from "vitest";
import { countProgress } from "../../src/plan/countProgress.ts";
import { countProgressBy } from "../../src/plan/countProgressBy.ts";
import { progressByTask } from "../../src/plan/progressByTask.ts";
import type { Countable } from "../../src/plan/progressCount.ts";
import { progressOn } from "./scenario.ts";

const many = (count: number, line: Countable): readonly Countable[] => Array.from({ length: count }, () => line);
const onTime: Countable = { work: "done", time: "on-time" };
const late: Countable = { work: "done", time: "late" };
const within: Countable = { work: "in-progress", time: "not-due" };
const overdue: Countable = { work: "in-progress", time: "overdue" };

/** Counts as published; the sums are theirs, the library has to find them. */
const published = [
  {
    source: "Quảng Nam, 01/01 đến 06/7/2020: 833 nhiệm vụ, 585 đã hoàn thành, 67 trong hạn, 181 quá hạn",
    lines: [...many(585, onTime), ...many(67, within), ...many(181, overdue)],
    total: 833,
    classes: [585, 0, 67, 181],
  },
  {
    source: "Chính phủ giao, đến hết tháng 8/2016: 3.726 = 1.739 (1.310 + 429) + 1.987 (1.812 + 175)",
    lines: [...many(1310, onTime), ...many(429, late), ...many(1812, within), ...many(175, overdue)],
    total: 3726,
    classes: [1310, 429, 1812, 175],
  },
  {
    source: "Báo cáo 1270/BC-TCTTTg năm 2017: 21.914 = 16.051 (14.068 + 1.983) + 5.863 (5.640 + 223)",
    lines: [...many(14_068, onTime), ...many(1983, late), ...many(5640, within), ...many(223, overdue)],
    total: 21_914,
    classes: [14_068, 1983, 5640, 223],
  },
];

describe("countProgress", () => {
  for (const { source, lines, total, classes } of published)
    it(`agrees with ${source}`, () => {
      const count = countProgress(lines);
      expect(count.total).toBe(total);
      expect([count.doneOnTime, count.doneLate, count.withinTime, count.overdue]).toEqual(classes);
    });

  it("counts apart what was extended, suspended, withdrawn, has no date, or is a check-in", () => {
    const count = countProgress([
      onTime,
      { ...late, extended: { time: "on-time" } },
      { ...overdue, extended: { time: "due-soon" } },
      { work: "suspended", time: "overdue" },
      { work: "waived", time: "not-due" },
      { work: "moved", time: "not-due" },
      { work: "done", time: "no-deadline" },
      { work: "not-started", time: "undetermined" },
      { ...overdue, origin: "check-in" },
    ]);
    const none = { total: 0, doneOnTime: 0, doneLate: 0, withinTime: 0, dueSoon: 0, overdue: 0 };
    expect(count).toEqual({
      ...none,
      total: 1,
      doneOnTime: 1,
      extended: { ...none, total: 2, doneOnTime: 1, withinTime: 1, dueSoon: 1 },
      suspended: 1,
      withdrawn: 2,
      undated: 2,
      checkIns: { ...none, total: 1, overdue: 1 },
    });
  });

  it("counts what is handed in and returned as overdue, what is handed in as done", () => {
    expect(
      countProgress([
        { work: "returned", time: "overdue" },
        { work: "submitted", time: "on-time" },
      ]),
    ).toMatchObject({ total: 2, doneOnTime: 1, overdue: 1 });
  });
});

describe("the year 2022 by tasks", () => {
  const tasks = progressByTask(progressOn("2022-10-14"));
  const find = (task: string): unknown => {
    const line = tasks.find((one) => one.task === task);
    return line && [line.work, line.time, line.extended?.time];
  };

  it("makes each of the 45 tasks one line", () => {
    expect(tasks).toHaveLength(45);
    expect(find("1")).toEqual(["in-progress", "not-due", undefined]);
    expect(find("2")).toEqual(["in-progress", "overdue", undefined]);
    expect(find("3")).toEqual(["done", "late", "late"]);
    expect(find("25")).toEqual(["done", "on-time", undefined]);
    expect(find("30")).toEqual(["in-progress", "overdue", undefined]);
    expect(find("36")).toEqual(["not-started", "undetermined", undefined]);
    expect(find("5")).toEqual(["not-started", "no-deadline", undefined]);
  });

  it("counts every task once", () => {
    const count = countProgress(tasks);
    expect(count).toMatchObject({
      total: 12,
      doneOnTime: 3,
      doneLate: 0,
      withinTime: 6,
      overdue: 3,
      extended: { total: 1, doneLate: 1 },
      undated: 32,
    });
    expect(count.total + count.extended.total + count.undated).toBe(45);
  });

  it("counts by group, and joint leads each", () => {
    const groups = countProgressBy(tasks, ({ group }) => group);
    expect(groups.map(({ key, count }) => `${key} ${count.total + count.extended.total}+${count.undated}`)).toEqual([
      "I 4+0",
      "II 0+3",
      "III 0+5",
      "IV 3+2",
      "V 0+3",
      "VI 3+7",
      "VII 0+7",
      "VIII 1+3",
      "IX 0+1",
      "X 1+0",
      "XI 1+1",
    ]);
    const leads = countProgressBy(
      progressOn("2022-10-14").items.filter(({ task }) => task === "27"),
      ({ owners }) => owners,
    );
    expect(leads.map(({ key, count }) => [key, count.overdue])).toEqual([
      ["so-khdt", 1],
      ["so-ldtbxh", 1],
      ["so-tu-phap", 1],
      ["bql-kkt-dung-quat", 1],
    ]);
  });
});
