import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.ts";
import { addMonths } from "../../src/calendar/addMonths.ts";
import { dayRange } from "../../src/calendar/dayRange.ts";
import { firstMonths } from "../../src/calendar/firstMonths.ts";
import { halfYear } from "../../src/calendar/halfYear.ts";
import { month } from "../../src/calendar/month.ts";
import type { Period } from "../../src/calendar/period.ts";
import { quarter } from "../../src/calendar/quarter.ts";
import { weekday } from "../../src/calendar/weekday.ts";
import { year } from "../../src/calendar/year.ts";
import { issuesOf } from "../issuesOf.ts";

describe("periods", () => {
  it.each<[Period, string, string, string]>([
    [month(2022, 2), "2022-02", "2022-02-01", "2022-02-28"],
    [month(2024, 2), "2024-02", "2024-02-01", "2024-02-29"],
    [month(2022, 12), "2022-12", "2022-12-01", "2022-12-31"],
    [quarter(2022, 1), "2022-Q1", "2022-01-01", "2022-03-31"],
    [quarter(2022, 4), "2022-Q4", "2022-10-01", "2022-12-31"],
    [halfYear(2022, 1), "2022-H1", "2022-01-01", "2022-06-30"],
    [halfYear(2022, 2), "2022-H2", "2022-07-01", "2022-12-31"],
    [firstMonths(2022, 9), "2022-M01..M09", "2022-01-01", "2022-09-30"],
    [year(2022), "2022", "2022-01-01", "2022-12-31"],
    [year(1), "0001", "0001-01-01", "0001-12-31"],
    [dayRange("2022-01-01", "2022-03-15"), "2022-01-01..2022-03-15", "2022-01-01", "2022-03-15"],
    [dayRange("2022-01-01", "2022-01-01"), "2022-01-01..2022-01-01", "2022-01-01", "2022-01-01"],
  ])("%o", (period, key, from, to) => {
    expect(period).toEqual({ key, from, to });
  });

  it.each<[string, () => unknown, string, string]>([
    ["month 13", () => month(2022, 13), "invalid-month", "13"],
    ["month 0", () => month(2022, 0), "invalid-month", "0"],
    ["month 1.5", () => month(2022, 1.5), "invalid-month", "1.5"],
    ["Quý V", () => quarter(2022, 5), "invalid-quarter", "5"],
    ["half 3", () => halfYear(2022, 3), "invalid-half", "3"],
    ["13 months", () => firstMonths(2022, 13), "invalid-month", "13"],
    ["year 0", () => year(0), "invalid-year", "0"],
    ["year 10000", () => year(10_000), "invalid-year", "10000"],
    ["a year as text", () => year("2022" as unknown as number), "invalid-year", "2022"],
  ])("refuses %s", (_what, call, code, value) => {
    const [issue] = issuesOf(call);
    expect([issue?.code, issue?.params.value]).toEqual([code, value]);
  });

  it("refuses days the wrong way round, and days that do not exist", () => {
    expect(issuesOf(() => dayRange("2022-03-15", "2022-01-01"))).toEqual([
      {
        code: "range-reversed",
        severity: "error",
        params: { from: "2022-03-15", to: "2022-01-01" },
        path: ["to"],
      },
    ]);
    expect(issuesOf(() => dayRange("2022-02-30", "2022-03-01"))[0]?.code).toBe("invalid-date");
  });
});

describe("day and month arithmetic", () => {
  it("clamps to the month's end, leap years included", () => {
    expect(addMonths("2022-01-31", 1)).toBe("2022-02-28");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(addMonths("2022-03-31", -1)).toBe("2022-02-28");
    expect(addMonths("2022-12-15", 1)).toBe("2023-01-15");
    expect(addMonths("0050-01-31", 1)).toBe("0050-02-28");
  });

  it("adds days over month and year ends", () => {
    expect(addDays("2022-12-31", 1)).toBe("2023-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  });

  it("knows weekdays, also before 1970", () => {
    expect(weekday("1970-01-01")).toBe(4);
    expect(weekday("1969-12-31")).toBe(3);
    expect(weekday("2022-01-30")).toBe(7);
    expect(weekday("1945-09-02")).toBe(7);
  });

  it("refuses part of a day, and days outside the years 0001 to 9999", () => {
    expect(issuesOf(() => addDays("2022-01-01", 0.5))).toEqual([
      { code: "not-a-whole-number", severity: "error", params: { value: "0.5" }, path: ["days"] },
    ]);
    expect(issuesOf(() => addMonths("2022-01-01", Number.NaN))[0]?.code).toBe("not-a-whole-number");
    expect(issuesOf(() => addDays("9999-12-31", 1))[0]?.code).toBe("invalid-date");
    expect(issuesOf(() => addMonths("0001-01-01", -1))[0]?.code).toBe("invalid-date");
  });
});
