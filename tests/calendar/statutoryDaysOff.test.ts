import { describe, expect, it } from "vitest";
import { hungKingsDay } from "../../src/calendar/hungKingsDay.ts";
import { lunarNewYear } from "../../src/calendar/lunarNewYear.ts";
import { statutoryDaysOff } from "../../src/calendar/statutoryDaysOff.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { issuesOf } from "../issuesOf.ts";
import { rowsOf } from "../tables.ts";

describe("lunarNewYear and hungKingsDay", () => {
  it.each(rowsOf("lunarDates"))("%s: Tết %s, Giỗ Tổ %s", (year, tet, gioTo) => {
    expect([lunarNewYear(Number(year)), hungKingsDay(Number(year))]).toEqual([tet, gioTo]);
  });

  it.each([1989, 2101, 2022.5, Number.NaN])("refuses %s", (year) => {
    expect(issuesOf(() => lunarNewYear(year))).toEqual([
      {
        code: "outside-lunar-table",
        severity: "error",
        params: { value: String(year), first: "1990", last: "2100" },
        path: ["year"],
      },
    ]);
  });
});

/** Kind, name and the holiday made up for of each day but the swaps, which no law foresees. */
const essence = (days: typeof vietnamCalendar.days, year: number): readonly string[] =>
  days
    .filter((day) => day.date.startsWith(String(year)) && day.kind !== "swap")
    .map((day) => [day.date, day.kind, day.name, day.insteadOf ?? ""].join(" "));

describe("statutoryDaysOff", () => {
  it.each([2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    "%s: law and habit give every holiday and make-up day of the notices",
    (year) => {
      expect(essence(statutoryDaysOff(year), year)).toEqual(essence(vietnamCalendar.days, year));
    },
  );

  it("2014 is the one Tết that does not fit: two swaps took the place of the second day before it", () => {
    const [law, notice] = [essence(statutoryDaysOff(2014), 2014), essence(vietnamCalendar.days, 2014)];
    expect(law.filter((day) => !notice.includes(day))).toEqual([
      "2014-01-29 holiday lunar-new-year ",
      "2014-02-03 make-up lunar-new-year 2014-02-01",
      "2014-02-04 make-up lunar-new-year 2014-02-02",
    ]);
  });

  it("marks only the days the law leaves open", () => {
    const open = statutoryDaysOff(2028).filter((day) => day.status === "forecast");
    expect([...new Set(open.map((day) => day.name))]).toEqual(["lunar-new-year", "national-day"]);
  });

  it("gives no make-up day for the Day of Vietnamese Culture: 24/11/2029 is a Saturday", () => {
    const day = statutoryDaysOff(2029).filter(({ name }) => name === "vietnam-culture-day");
    expect(day).toEqual([
      { date: "2029-11-24", kind: "holiday", works: false, name: "vietnam-culture-day", source: "28-2026-qh16" },
    ]);
  });

  it("follows the law of the year", () => {
    const names = (year: number): readonly string[] => statutoryDaysOff(year).map((day) => day.name);
    expect(names(2025)).not.toContain("vietnam-culture-day");
    expect(names(2013).filter((name) => name === "lunar-new-year")).toHaveLength(4 + 2); // two made up for
    expect(names(2020).filter((name) => name === "national-day")).toHaveLength(1);
    expect(names(2021).filter((name) => name === "national-day")).toHaveLength(2);
  });

  it("does not know the law before 2008 nor the moon after 2100", () => {
    expect(issuesOf(() => statutoryDaysOff(2007))[0]?.code).toBe("outside-holiday-law");
    expect(issuesOf(() => statutoryDaysOff(2101))[0]?.code).toBe("outside-lunar-table");
  });
});
