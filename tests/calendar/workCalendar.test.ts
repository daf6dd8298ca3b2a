import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/calendar/addWorkingDays.ts";
import { countWorkingDays } from "../../src/calendar/countWorkingDays.ts";
import { isWorkingDay } from "../../src/calendar/isWorkingDay.ts";
import { month } from "../../src/calendar/month.ts";
import { nthWorkingDay } from "../../src/calendar/nthWorkingDay.ts";
import { rollToWorkingDay } from "../../src/calendar/rollToWorkingDay.ts";
import { type WorkCalendar, type WorkCalendarSpec, workCalendar } from "../../src/calendar/workCalendar.ts";
import { workTableOf } from "../../src/calendar/workTable.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { issuesOf } from "../issuesOf.ts";

const base: WorkCalendarSpec = { id: "test", covers: { from: "2022-01-01", to: "2022-12-31" } };
const day = { date: "2022-09-02", kind: "holiday", works: false, name: "national-day" } as const;

describe("workCalendar", () => {
  it("fills in the obvious and keeps days by date", () => {
    const calendar = workCalendar({ ...base, days: [day, { ...day, date: "2022-01-03" }] });
    expect(calendar.weekend).toEqual([6, 7]);
    expect(calendar.days.map(({ date }) => date)).toEqual(["2022-01-03", "2022-09-02"]);
    expect(calendar.sources).toEqual({});
  });

  it("freezes what it built and leaves what it was given", () => {
    const days = [{ ...day }];
    const calendar = workCalendar({ ...base, days });
    expect([Object.isFrozen(calendar), Object.isFrozen(calendar.days), Object.isFrozen(days)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("takes other weekends: a six-day week, Friday and Saturday", () => {
    expect(isWorkingDay(workCalendar({ ...base, weekend: [7] }), "2022-01-08")).toBe(true);
    const gulf = workCalendar({ ...base, weekend: [5, 6] });
    expect([isWorkingDay(gulf, "2022-01-07"), isWorkingDay(gulf, "2022-01-09")]).toEqual([false, true]);
  });

  it("reports everything wrong at once, each with its path", () => {
    const spec = {
      ...base,
      weekend: [6, 8],
      days: [
        day,
        day,
        { ...day, date: "2022-02-30" },
        { ...day, date: "2023-01-01" },
        { ...day, date: "2022-03-01", kind: "storm", works: "no", source: "x", swappedWith: "hôm sau" },
      ],
    } as unknown as WorkCalendarSpec;
    expect(issuesOf(() => workCalendar(spec)).map(({ code, path }) => [code, path])).toEqual([
      ["unknown-weekday", ["weekend", 1]],
      ["day-twice", ["days", 1]],
      ["invalid-date", ["days", 2, "date"]],
      ["day-outside-calendar", ["days", 3]],
      ["unknown-day-kind", ["days", 4, "kind"]],
      ["not-yes-or-no", ["days", 4, "works"]],
      ["unknown-source", ["days", 4, "source"]],
      ["invalid-date", ["days", 4, "swappedWith"]],
    ]);
  });

  it("refuses coverage the wrong way round or longer than its table may be", () => {
    const code = (from: PlainDate, to: PlainDate): string | undefined =>
      issuesOf(() => workCalendar({ ...base, covers: { from, to } }))[0]?.code;
    expect(code("2022-12-31", "2022-01-01")).toBe("range-reversed");
    expect(code("2022-02-30", "2022-03-01")).toBe("invalid-date");
    expect(code("1900-01-01", "2100-12-31")).toBe("coverage-too-long");
  });

  it("checks a calendar written by hand when it is first used", () => {
    const byHand: WorkCalendar = {
      ...vietnamCalendar,
      days: [{ ...day, date: "2030-01-01" }],
    };
    expect(issuesOf(() => isWorkingDay(byHand, "2022-01-04"))[0]?.code).toBe("day-outside-calendar");
  });
});

describe("the working-day table", () => {
  const size = (calendar: WorkCalendar): number => {
    const table = workTableOf(calendar);
    return table.before.byteLength + table.nth.byteLength;
  };

  it("is built once a calendar", () => {
    const calendar = workCalendar(base);
    expect(workTableOf(calendar)).toBe(workTableOf(calendar));
  });

  it("takes 17 kB for 2013-2026, 139 kB for 1990-2100, at most 263 kB for any calendar", () => {
    expect(size(vietnamCalendar)).toBe(17_244);
    const century = workCalendar({ id: "century", covers: { from: "1990-01-01", to: "2100-12-31" } });
    expect(size(century)).toBe(139_006);
    const longest = workCalendar({ id: "longest", covers: { from: "1990-01-01", to: "2169-06-05" }, weekend: [] });
    expect(size(longest)).toBe(262_142);
    expect(countWorkingDays(longest, "1990-01-01", "2169-06-05")).toBe(65_534);
  });
});

describe("the working-day functions", () => {
  it("0 working days is the day itself, off or not", () => {
    expect(addWorkingDays(vietnamCalendar, "2022-02-01", 0)).toBe("2022-02-01");
    expect(addWorkingDays(vietnamCalendar, "2022-02-08", 0)).toBe("2022-02-08");
  });

  it("goes past Tết where others give up after six days off", () => {
    expect(rollToWorkingDay(vietnamCalendar, "2025-01-25")).toBe("2025-02-03");
    expect(addWorkingDays(vietnamCalendar, "2025-01-24", 1)).toBe("2025-02-03");
  });

  it("counts (from, to], negative the other way", () => {
    expect(countWorkingDays(vietnamCalendar, "2022-01-28", "2022-02-07")).toBe(1);
    expect(countWorkingDays(vietnamCalendar, "2022-02-07", "2022-01-28")).toBe(-1);
    expect(countWorkingDays(vietnamCalendar, "2022-01-28", "2022-01-28")).toBe(0);
    expect(countWorkingDays(vietnamCalendar, "2024-04-27", "2024-05-04")).toBe(3);
  });

  it("rolls forward, backward, not at all", () => {
    expect(rollToWorkingDay(vietnamCalendar, "2022-02-02", "forward")).toBe("2022-02-07");
    expect(rollToWorkingDay(vietnamCalendar, "2022-02-02", "backward")).toBe("2022-01-28");
    expect(rollToWorkingDay(vietnamCalendar, "2022-02-02", "none")).toBe("2022-02-02");
    expect(rollToWorkingDay(vietnamCalendar, "2022-02-08", "forward")).toBe("2022-02-08");
  });

  it("numbers the working days of a period from both ends", () => {
    expect(nthWorkingDay(vietnamCalendar, month(2022, 2), 1)).toBe("2022-02-07");
    expect(nthWorkingDay(vietnamCalendar, month(2022, 2), -1)).toBe("2022-02-28");
    expect(nthWorkingDay(vietnamCalendar, month(2013, 1), 1)).toBe("2013-01-02");
    expect(nthWorkingDay(vietnamCalendar, month(2026, 12), -1)).toBe("2026-12-31");
    expect(issuesOf(() => nthWorkingDay(vietnamCalendar, month(2022, 2), 17))).toEqual([
      {
        code: "no-such-working-day",
        severity: "error",
        params: { nth: 17, period: "2022-02", count: 16 },
        path: ["nth"],
      },
    ]);
    expect(issuesOf(() => nthWorkingDay(vietnamCalendar, month(2022, 2), 0))[0]?.code).toBe("no-such-working-day");
    expect(issuesOf(() => nthWorkingDay(vietnamCalendar, month(2022, 2), -17))[0]?.code).toBe("no-such-working-day");
  });

  it.each(["2022-02-30", "28/01/2022", "", "2022-1-28", "2022-01-28T00:00"])("refuses %j as a day", (text) => {
    const date = text as PlainDate;
    const refused = { code: "invalid-date", severity: "error", params: { value: text, rule: "YYYY-MM-DD" } };
    expect(issuesOf(() => isWorkingDay(vietnamCalendar, date))).toEqual([refused]);
    expect(issuesOf(() => addWorkingDays(vietnamCalendar, date, 1))).toEqual([refused]);
    expect(issuesOf(() => countWorkingDays(vietnamCalendar, "2022-01-04", date))).toEqual([refused]);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s working days", (days) => {
    expect(issuesOf(() => addWorkingDays(vietnamCalendar, "2022-01-04", days))).toEqual([
      { code: "not-a-whole-number", severity: "error", params: { value: String(days) }, path: ["days"] },
    ]);
  });
});
