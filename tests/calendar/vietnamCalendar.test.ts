import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/calendar/addWorkingDays.ts";
import { countWorkingDays } from "../../src/calendar/countWorkingDays.ts";
import { isWorkingDay } from "../../src/calendar/isWorkingDay.ts";
import { weekday } from "../../src/calendar/weekday.ts";
import { workCalendar } from "../../src/calendar/workCalendar.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { issuesOf } from "../issuesOf.ts";
import { rowsOf } from "../tables.ts";

const byDate = new Map(vietnamCalendar.days.map((day) => [day.date as string, day]));

describe("vietnamCalendar, 2013 to 2026", () => {
  it.each(rowsOf("daysOff"))("%s: %s is %s", (_year, date = "", kind) => {
    const day = byDate.get(date);
    const works = isWorkingDay(vietnamCalendar, date as PlainDate);
    switch (kind) {
      case "nghỉ lễ":
        expect([day?.kind, works]).toEqual(["holiday", false]);
        break;
      case "nghỉ bù":
        expect([day?.kind, works]).toEqual(["make-up", false]);
        expect(byDate.get(day?.insteadOf ?? "")?.kind).toBe("holiday");
        break;
      case "nghỉ hoán đổi":
        expect([day?.kind, works, day?.audience]).toEqual(["swap", false, "civil-service"]);
        break;
      case "làm bù":
        expect([day?.kind, works, weekday(date as PlainDate)]).toEqual(["swap", true, 6]);
        break;
      default:
        expect([day?.kind, works]).toEqual(["holiday", false]);
        expect(weekday(date as PlainDate)).toBeGreaterThan(5);
    }
  });

  it("knows no day beside the official list and the one swap that was only proposed", () => {
    const listed = new Set(rowsOf("daysOff").map((row) => row[1]));
    expect(vietnamCalendar.days.filter((day) => !listed.has(day.date))).toEqual([
      {
        date: "2026-11-23",
        kind: "swap",
        works: true,
        name: "vietnam-culture-day",
        status: "pending",
        source: "de-xuat-hoan-doi-2026",
        swappedWith: "2026-11-28",
        audience: "civil-service",
      },
      {
        date: "2026-11-28",
        kind: "swap",
        works: false,
        name: "vietnam-culture-day",
        status: "pending",
        source: "de-xuat-hoan-doi-2026",
        swappedWith: "2026-11-23",
        audience: "civil-service",
      },
    ]);
  });

  it.each(rowsOf("workingDaysInYear"))("%s has %s working days", (year, count) => {
    const first = isWorkingDay(vietnamCalendar, `${year}-01-01` as PlainDate) ? 1 : 0;
    const rest = countWorkingDays(vietnamCalendar, `${year}-01-01` as PlainDate, `${year}-12-31` as PlainDate);
    expect(first + rest).toBe(Number(count));
  });

  it("gives every day a document it rests on", () => {
    for (const day of vietnamCalendar.days) expect(vietnamCalendar.sources[day.source ?? ""]?.document).toBeTruthy();
  });

  it.each(rowsOf("workingDays"))("%s + %s working days is %s", (start, days, result) => {
    expect(addWorkingDays(vietnamCalendar, start as PlainDate, Number(days))).toBe(result);
  });

  it("answers outside-coverage before its first and after its last notice", () => {
    const covers = { from: "2013-01-01", to: "2026-12-31", calendar: "vn-civil-service" };
    for (const date of ["2012-12-31", "2027-01-01"] as const)
      expect(issuesOf(() => isWorkingDay(vietnamCalendar, date))).toEqual([
        { code: "outside-coverage", severity: "error", params: { date, ...covers } },
      ]);
    expect(issuesOf(() => addWorkingDays(vietnamCalendar, "2026-12-31", 1))[0]?.code).toBe("outside-coverage");
    expect(issuesOf(() => addWorkingDays(vietnamCalendar, "2013-01-02", -2))[0]?.code).toBe("outside-coverage");
  });

  it("is plain data: JSON brings it back", () => {
    expect(workCalendar(JSON.parse(JSON.stringify(vietnamCalendar)))).toEqual(vietnamCalendar);
  });
});
