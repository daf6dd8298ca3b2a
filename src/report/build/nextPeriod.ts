import { addDays } from "../../calendar/addDays.ts";
import { halfYear } from "../../calendar/halfYear.ts";
import { month } from "../../calendar/month.ts";
import type { Period } from "../../calendar/period.ts";
import { quarter } from "../../calendar/quarter.ts";
import { year } from "../../calendar/year.ts";

/** The period that comes after a reporting period: as long as it, and the last quarter after nine months. */
export function nextPeriod({ from, to }: Period): Period {
  const months = Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const start = addDays(to, 1);
  const [of, first] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  if (months === 1) return month(of, first);
  if (months === 3 || months === 9) return quarter(of, Math.ceil(first / 3));
  return months === 6 ? halfYear(of, first < 7 ? 1 : 2) : year(of);
}
