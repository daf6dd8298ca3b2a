import type { CalendarDay } from "./calendarDay.ts";
import type { DaySwap, DaysOffNotice, DaysOffOccasion } from "./daysOffNotice.ts";

/**
 * Turns a year's notice of days off (thông báo nghỉ lễ, Tết) into calendar days, ready for `extendCalendar`.
 *
 * @param notice - The notice, occasion by occasion.
 * @returns Days by date, worked Saturdays included; a swap over a year end gives a day of the neighbouring year.
 * @example
 * noticeDays({
 *   year: 2024,
 *   occasions: [{ name: "labour-day", days: ["2024-05-01"], source: "bộ-luật" }],
 *   sources: {},
 * }) // => [{ date: "2024-05-01", kind: "holiday", works: false, name: "labour-day", source: "bộ-luật" }]
 */
export function noticeDays(notice: DaysOffNotice): readonly CalendarDay[] {
  return notice.occasions.flatMap(daysOf).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function daysOf(occasion: DaysOffOccasion): readonly CalendarDay[] {
  const { name, source } = occasion;
  const common = { name, source, ...(occasion.status ? { status: occasion.status } : {}) };
  const off = { ...common, works: false };
  return [
    ...occasion.days.map((date): CalendarDay => ({ date, kind: "holiday", ...off })),
    ...(occasion.makeUps ?? []).map(
      (day): CalendarDay => ({
        date: day.off,
        kind: "make-up",
        ...off,
        insteadOf: day.insteadOf,
      }),
    ),
    ...(occasion.swaps ?? []).flatMap((swap) => swapped(swap, common)),
  ];
}

function swapped(swap: DaySwap, occasion: Pick<CalendarDay, "name"> & Partial<CalendarDay>): readonly CalendarDay[] {
  const common = {
    ...occasion,
    ...(swap.source ? { source: swap.source } : {}),
    ...(swap.status ? { status: swap.status } : {}),
    kind: "swap",
    audience: "civil-service",
  } as const;
  // What is only proposed moves nobody's deadline; the day carries the status that warns of it.
  const proposed = common.status === "pending";
  return [
    { ...common, date: swap.off, works: proposed, swappedWith: swap.worked },
    { ...common, date: swap.worked, works: !proposed, swappedWith: swap.off },
  ];
}
