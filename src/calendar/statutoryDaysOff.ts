import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { CalendarDay } from "./calendarDay.ts";
import { fromEpochDay, toEpochDay } from "./epochDay.ts";
import { type HolidayRule, holidayLaw } from "./holidayLaw.ts";
import { lunarDay } from "./lunarDay.ts";
import { type Weekday, weekdayOf } from "./weekday.ts";

/** The law is known since April 2007. */
const firstYear = 2008;

/** Where the second day of National Day falls, by the weekday of 2 September: what every year since 2021 did. */
const secondNationalDay: Readonly<Record<Weekday, 1 | -1>> = { 1: 1, 2: -1, 3: -1, 4: 1, 5: -1, 6: -1, 7: 1 };

/**
 * Gives the holidays of a year by law (ngày nghỉ lễ, tết) and the days made up for those on a weekend, as they stand
 * before any notice: without swaps. Where the law leaves the days to the Prime Minister (Labour Code art. 112.3), they
 * follow the notices of the years before and are marked `forecast`: every Tết from 2015 to 2026 and every National Day
 * from 2021 to 2026 fits.
 *
 * @param year - 2008, the first whole year of the law as written here, to 2100.
 * @returns Days by date; `source` is a key of the acts that `forecastCalendar` brings along.
 * @throws {@link KstthcError} `outside-holiday-law` before 2008, `outside-lunar-table` after 2100.
 * @see Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3, Điều 112
 * @example
 * statutoryDaysOff(2028).map((day) => day.date).slice(0, 3) // => ["2028-01-01", "2028-01-03", "2028-01-24"]
 */
export function statutoryDaysOff(year: number): readonly CalendarDay[] {
  if (year < firstYear) fail("outside-holiday-law", { value: String(year) }, { path: ["year"] });
  const rules = holidayLaw.flatMap((rule) => {
    const day = dayOf(rule, year);
    return day >= rule.validFrom && (rule.validTo === undefined || day <= rule.validTo) ? [{ rule, day }] : [];
  });
  const holidays = rules.flatMap(({ rule, day }) => daysOf(rule, day).map((date) => ({ rule, date })));
  const taken = new Set(holidays.map(({ date }) => toEpochDay(date)));
  const days: CalendarDay[] = [];
  for (const { rule, date } of holidays.sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const common = { works: false, name: rule.name, source: rule.source, ...(rule.days > 1 ? decidedYearly : {}) };
    days.push({ date, kind: "holiday", ...common });
    if (rule.makeUp && isWeekend(toEpochDay(date)))
      days.push({ date: nextFreeDay(date, taken), kind: "make-up", ...common, insteadOf: date });
  }
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

const decidedYearly = { status: "forecast" } as const;

function dayOf({ on }: HolidayRule, year: number): PlainDate {
  if (on === "lunar-new-year") return lunarDay("newYear", year);
  return on === "hung-kings" ? lunarDay("hungKings", year) : (`${year}-${on}` as PlainDate);
}

function daysOf(rule: HolidayRule, day: PlainDate): readonly PlainDate[] {
  const at = toEpochDay(day);
  if (rule.name === "lunar-new-year") {
    const eveWeekday = weekdayOf(at - 1);
    // Two days of the old year whenever the eve and the four days after it would hold a Saturday, else the eve alone.
    const before = rule.days === 5 && eveWeekday !== 7 && eveWeekday !== 1 ? 2 : 1;
    return Array.from({ length: rule.days }, (_, i) => fromEpochDay(at - before + i));
  }
  if (rule.days === 1) return [day];
  return [at, at + secondNationalDay[weekdayOf(at)]].sort((a, b) => a - b).map(fromEpochDay);
}

function isWeekend(epochDay: number): boolean {
  return weekdayOf(epochDay) > 5;
}

/** "Được nghỉ bù ngày nghỉ hằng tuần vào ngày làm việc kế tiếp" (art. 111.3): the next day nobody has taken. */
function nextFreeDay(date: PlainDate, taken: Set<number>): PlainDate {
  let at = toEpochDay(date) + 1;
  while (isWeekend(at) || taken.has(at)) at++;
  taken.add(at);
  return fromEpochDay(at);
}
