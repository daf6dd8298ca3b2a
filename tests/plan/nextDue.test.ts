import { describe, expect, it } from "vitest";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { assessPlan } from "../../src/plan/assessPlan.ts";
import { nextDue } from "../../src/plan/nextDue.ts";
import { about, type Loose, onePlan, progressOn } from "./scenario.ts";

describe("nextDue", () => {
  const days = (list: ReturnType<typeof nextDue>): readonly unknown[] =>
    list.map(({ item, due, lastWorkingDay }) => [item.task, item.occurrence?.key, due, lastWorkingDay]);

  it("names the nearest first, with the last working day before a Saturday", () => {
    const list = nextDue(progressOn("2022-10-14"), { calendar: vietnamCalendar });
    const plan = list.filter(({ item }) => item.origin === "plan");
    expect(days(plan).slice(0, 3)).toEqual([
      ["17", "<2022-12-15", "2022-12-14", "2022-12-14"],
      ["1", "2022-Q4", "2022-12-31", "2022-12-30"],
      ["4", "2022", "2022-12-31", "2022-12-30"],
    ]);
  });

  it("looks ahead as far as asked, today included, and never back", () => {
    expect(nextDue(progressOn("2022-10-14"), { withinDays: 60 })).toEqual([]);
    expect(nextDue(progressOn("2022-10-14"), { withinDays: 61 })).toHaveLength(1);
    const today = assessPlan(onePlan(), { asOf: "2022-03-31", events: [] });
    expect(nextDue(today, { withinDays: 0 }).map(({ daysLeft }) => daysLeft)).toEqual([0]);
    expect(nextDue(assessPlan(onePlan(), { asOf: "2022-04-01", events: [] }))).toEqual([]);
  });

  it("goes by the extension, and leaves out what is handed in, suspended or over", () => {
    const due = (...list: readonly Loose[]): readonly unknown[] =>
      nextDue(assessPlan(onePlan(), { asOf: "2022-03-10", events: about(...list) })).map((one) => one.due);
    expect(
      due(
        { kind: "extension-requested", on: "2022-03-01", until: "2022-05-31", reason: "Chờ" },
        { kind: "extension-granted", on: "2022-03-02", until: "2022-05-31", authority: "ubnd-tinh" },
      ),
    ).toEqual(["2022-05-31"]);
    for (const kind of ["submitted", "suspended", "cancelled", "completed"])
      expect(due({ kind, on: "2022-03-01" }), kind).toEqual([]);
  });
});
