import type { NamedPeriod, RecurrenceUnit, Stretch } from "../schedule.ts";

/** Units in their order of length. */
const lengths: readonly string[] = [
  "day",
  "working-day",
  "week",
  "month",
  "quarter",
  "first-months",
  "half-year",
  "year",
];

/** Whether what repeats by a unit can do so within a stretch: of years it must be years with their numbers; of shorter units, periods of the same unit or a longer one. */
export function holds(within: Stretch, unit: RecurrenceUnit): boolean {
  if (unit === "reporting-period") return false;
  if (within.kind === "range" || within.kind === "open") {
    const { from } = within;
    const to = within.kind === "range" ? within.to : from;
    if ("part" in from || "part" in to) return false;
    if (unit === "year") return from.kind === "year" && typeof from.year === "number";
    return within.kind === "open" || reaches(to, unit);
  }
  if ("part" in within || lengths.indexOf(within.kind) <= lengths.indexOf(unit)) return false;
  return within.kind !== "year" || typeof within.year === "number";
}

/** Whether the last period of a series ends where a range does: «hằng quý từ tháng 3 đến tháng 12», not «… đến tháng 11». */
function reaches(to: NamedPeriod, unit: RecurrenceUnit): boolean {
  const months = { month: 1, quarter: 3, "half-year": 6 }[unit as string];
  return months === undefined || (to.kind !== "day" && lastMonth(to) % months === 0);
}

function lastMonth(period: Exclude<NamedPeriod, { readonly kind: "day" }>): number {
  switch (period.kind) {
    case "month":
      return period.month;
    case "quarter":
      return period.quarter * 3;
    case "half-year":
      return period.half * 6;
    case "first-months":
      return period.months;
    default:
      return 12;
  }
}
