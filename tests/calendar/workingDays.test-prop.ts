import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.ts";
import { addMonths } from "../../src/calendar/addMonths.ts";
import { addWorkingDays } from "../../src/calendar/addWorkingDays.ts";
import { countWorkingDays } from "../../src/calendar/countWorkingDays.ts";
import { fromEpochDay, toEpochDay } from "../../src/calendar/epochDay.ts";
import { isWorkingDay } from "../../src/calendar/isWorkingDay.ts";
import { rollToWorkingDay } from "../../src/calendar/rollToWorkingDay.ts";
import { timeLimit } from "../../src/calendar/timeLimit.ts";
import type { Weekday } from "../../src/calendar/weekday.ts";
import { workCalendar } from "../../src/calendar/workCalendar.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { rowsOf } from "../tables.ts";

/** The official list as a set of days, walked one by one with Date alone: shares no code with the library. */
const off = new Set<string>();
const worked = new Set<string>();
for (const [, date = "", kind] of rowsOf("daysOff")) (kind === "làm bù" ? worked : off).add(date);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const worksByList = (time: number): boolean => {
  const date = iso(time);
  const weekend = [0, 6].includes(new Date(time).getUTCDay());
  return worked.has(date) || (!weekend && !off.has(date));
};
function walk(start: string, days: number): string {
  let time = Date.parse(`${start}T00:00:00Z`);
  for (let left = Math.abs(days); left > 0; ) {
    time += Math.sign(days) * 86_400_000;
    if (worksByList(time)) left--;
  }
  return iso(time);
}

const first = toEpochDay("2013-01-01");
const last = toEpochDay("2026-12-31");
const anyDay = fc.integer({ min: first, max: last }).map(fromEpochDay);
/** Far enough from both ends for 250 working days. */
const innerDay = fc.integer({ min: first + 400, max: last - 400 }).map(fromEpochDay);

describe("working days against a walk day by day", () => {
  it("agree on every day of 2013-2026", () => {
    for (let at = first; at <= last; at++) {
      const date = fromEpochDay(at);
      if (isWorkingDay(vietnamCalendar, date) !== worksByList(at * 86_400_000)) throw new Error(date);
    }
  });

  it("agree on one working day more and one less from every day of 2013-2026", () => {
    for (let at = first + 10; at <= last - 10; at++) {
      const date = fromEpochDay(at);
      for (const days of [1, -1])
        if (addWorkingDays(vietnamCalendar, date, days) !== walk(date, days)) throw new Error(`${date} ${days}`);
    }
  });

  it("agree on any number of days", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -250, max: 250 }), (date, days) => {
        expect(addWorkingDays(vietnamCalendar, date, days)).toBe(days === 0 ? date : walk(date, days));
      }),
      { numRuns: 300 },
    );
  });

  it("agree on any calendar of one's own", () => {
    const calendars = fc.record({
      weekend: fc.uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7), { maxLength: 6 }),
      days: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.boolean()), { selector: ([at]) => at }),
    });
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 364 }), ({ weekend, days }, at) => {
        const start = toEpochDay("2022-01-01");
        const calendar = workCalendar({
          id: "any",
          covers: { from: "2022-01-01", to: "2022-12-31" },
          weekend,
          days: days.map(([day, works]) => ({ date: fromEpochDay(start + day), kind: "closure", works, name: "" })),
        });
        const date = fromEpochDay(start + at);
        const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as Weekday;
        const entry = days.find(([day]) => day === at);
        expect(isWorkingDay(calendar, date)).toBe(entry ? entry[1] : !weekend.includes(weekday));
      }),
    );
  });
});

describe("invariants of working days", () => {
  const whole = fc.integer({ min: 1, max: 250 });

  it("counting undoes adding", () => {
    fc.assert(
      fc.property(innerDay, whole, (date, n) => {
        expect(countWorkingDays(vietnamCalendar, date, addWorkingDays(vietnamCalendar, date, n))).toBe(n);
      }),
    );
  });

  it("adding in two goes is adding at once", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }), (date, a, b) => {
        const there = addWorkingDays(vietnamCalendar, addWorkingDays(vietnamCalendar, date, a), b);
        expect(there).toBe(addWorkingDays(vietnamCalendar, date, a + b));
      }),
    );
  });

  it("going there and back ends on the working day one set out from", () => {
    fc.assert(
      fc.property(innerDay, whole, (date, n) => {
        const start = rollToWorkingDay(vietnamCalendar, date);
        expect(addWorkingDays(vietnamCalendar, addWorkingDays(vietnamCalendar, start, n), -n)).toBe(start);
      }),
    );
  });

  it("counts add up and change sign with direction", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const count = (from: PlainDate, to: PlainDate): number => countWorkingDays(vietnamCalendar, from, to);
        expect(count(a, b) + count(b, c)).toBe(count(a, c));
        expect(count(a, b) + count(b, a)).toBe(0);
      }),
    );
  });

  it("rolling lands on a working day, with only days off between", () => {
    fc.assert(
      fc.property(innerDay, fc.constantFrom("forward" as const, "backward" as const), (date, roll) => {
        const landed = rollToWorkingDay(vietnamCalendar, date, roll);
        expect(isWorkingDay(vietnamCalendar, landed)).toBe(true);
        const step = roll === "forward" ? 1 : -1;
        for (let day = date; day !== landed; day = addDays(day, step))
          expect(isWorkingDay(vietnamCalendar, day)).toBe(false);
      }),
    );
  });
});

describe("invariants of time limits and months", () => {
  it("a pause of n working days carries the due day on by n working days", () => {
    fc.assert(
      fc.property(
        innerDay,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        (from, amount, after, days) => {
          const length = { amount, unit: "working-day" } as const;
          const plain = timeLimit({ from, length, calendar: vietnamCalendar }).due;
          const pause = { from: addDays(from, after), to: addDays(from, after + days) };
          const paused = timeLimit({ from, length, calendar: vietnamCalendar, pauses: [pause] }).due;
          const stopped = countWorkingDays(vietnamCalendar, addDays(pause.from, -1), pause.to);
          const expected =
            pause.from > plain || stopped === 0 ? plain : addWorkingDays(vietnamCalendar, plain, stopped);
          expect(paused).toBe(expected);
        },
      ),
    );
  });

  it("months keep the day or clamp it, whatever the machine's time zone", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (date, months) => {
        const [year, month, day] = date.split("-").map(Number) as [number, number, number];
        const index = year * 12 + month - 1 + months;
        const [toYear, toMonth] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12];
        const lastDay = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
        expect(addMonths(date, months)).toBe(iso(Date.UTC(toYear, toMonth, Math.min(day, lastDay))));
      }),
    );
  });

  it("epoch days and civil days are one another's inverse over the years 0001 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const date = fromEpochDay(day);
        expect(toEpochDay(date)).toBe(day);
        expect(date).toBe(iso(day * 86_400_000));
      }),
    );
  });
});
