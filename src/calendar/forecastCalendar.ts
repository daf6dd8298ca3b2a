import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { addDays } from "./addDays.ts";
import { holidaySources } from "./holidayLaw.ts";
import { plainDate } from "./plainDate.ts";
import { statutoryDaysOff } from "./statutoryDaysOff.ts";
import { type WorkCalendar, workCalendar } from "./workCalendar.ts";

/** What the days left to the Prime Minister rest on until the notice is out. */
const habit: Citation = {
  document: "45/2019/QH14",
  at: "Điều 112 khoản 3",
  title: "Dự kiến theo nếp của các thông báo từ năm 2015 đến năm 2026",
  status: "forecast",
};

/**
 * Carries a calendar of Vietnamese public offices on into years whose notice is not out yet (dự kiến), by the law's
 * holidays and make-up days and the habit of the notices before. Swaps cannot be foreseen and are left out. Everything
 * computed on these years is marked `forecast`.
 *
 * @param calendar - E.g. `vietnamCalendar`, or one extended by a notice.
 * @param until - Last day to cover, to 2100-12-31; a calendar that reaches it already comes back as it is.
 * @returns A new calendar.
 * @throws {@link KstthcError} `outside-lunar-table` after 2100; `invalid-date`.
 * @example
 * const calendar = forecastCalendar(vietnamCalendar, "2028-12-31");
 * timeLimit({ from: "2027-02-01", length: { amount: 5, unit: "working-day" }, calendar }).status // => "forecast"
 */
export function forecastCalendar(calendar: WorkCalendar, until: PlainDate): WorkCalendar {
  if (plainDate(until) <= calendar.covers.to) return calendar;
  const from = addDays(calendar.covers.to, 1);
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const days = years
    .flatMap(statutoryDaysOff)
    .filter(({ date }) => date >= from && date <= until)
    .map((day) => ({ ...day, ...(day.status ? { source: "du-kien" } : {}), status: "forecast" as const }));
  return workCalendar({
    ...calendar,
    covers: { from: calendar.covers.from, to: until },
    days: [...calendar.days, ...days],
    sources: { ...calendar.sources, ...holidaySources, "du-kien": habit },
    unofficial: [...(calendar.unofficial ?? []), { from, to: until, status: "forecast" }],
  });
}
