import type { ReportingRegime } from "../calendar/reportingRegime.ts";
import { fail } from "../core/fail.ts";
import type { Column } from "./columns/column.ts";
import type { Dimension, Grain } from "./dimension.ts";

/**
 * Groups by month, quarter, half-year or year; instants by their civil day at UTC+7. Under a reporting regime the
 * figures of a period begin earlier: from 15/12 to 14/03 for a first quarter.
 *
 * @param column - Date or instant column.
 * @param period - Length of the period.
 * @param regime - Reporting regime whose periods begin on one day of the month before; absent: calendar periods.
 * @returns What to group by.
 * @throws `KstthcError` `regime-not-tallied` when the regime's figures do not begin on a fixed day of the month
 * before, or do not end the day before the next begin.
 * @example
 * const dossier = table("dossier", { acceptedAt: instant() });
 * byPeriod(dossier.acceptedAt, "quarter") // => { table: "dossier", name: "acceptedAt", period: "quarter" }
 */
export function byPeriod<T extends string>(
  column: Column<T, "date" | "instant", unknown>,
  period: Grain,
  regime?: ReportingRegime,
): Dimension<T> {
  const { table, name } = column;
  if (!regime) return { table, name, period };
  const rule = regime.periods[period];
  const { from, to } = rule ?? {};
  // The month before the period: one period back, its last month; for a month that is the month before.
  const fits =
    from?.shift === -1 &&
    (from.month ?? -1) === -1 &&
    from.nth > 1 &&
    from.nth <= 28 &&
    to !== undefined &&
    (to.shift ?? 0) === 0 &&
    (to.month ?? -1) === -1 &&
    to.nth === from.nth - 1 &&
    (from.counting ?? "days") === "days" &&
    (to.counting ?? "days") === "days";
  if (!fits) return fail("regime-not-tallied", { regime: regime.id, period });
  return { table, name, period, startDay: from.nth };
}
