import type { Period } from "../calendar/period.ts";
import { and } from "../tally/conditions/and.ts";
import type { Condition } from "../tally/conditions/condition.ts";
import { dayOf } from "../tally/conditions/dayOf.ts";
import { gte } from "../tally/conditions/gte.ts";
import { isKnown } from "../tally/conditions/isKnown.ts";
import { isNull } from "../tally/conditions/isNull.ts";
import { lt } from "../tally/conditions/lt.ts";
import { lte } from "../tally/conditions/lte.ts";
import { not } from "../tally/conditions/not.ts";
import { or } from "../tally/conditions/or.ts";
import { type Measure, measure } from "../tally/measure.ts";
import { type DossierMoment, dossiers } from "./dossiers.ts";

/** What the rule leaves open. */
export interface OnTimeOptions {
  /**
   * A dossier not finished when the period ends: on time while its appointment is not past, as the portal counts
   * (`within-time`, taken when absent), or `not-on-time` whatever its appointment, for a share of finished work.
   */
  readonly unfinished?: "within-time" | "not-on-time";
  /**
   * Whether a dossier is on time to the end of the day of its appointment (taken when absent; a term in days ends at 24:00,
   * Civil Code art. 148.6), or to its minute, for exports whose appointments carry a time that is meant.
   */
  readonly to?: "day" | "moment";
}

/**
 * Measures the share of dossiers handled early or on time (trước hạn và đúng hạn) among those handled in a period: its
 * end is when it was done, else handed over, else stopped. One request for papers still open ends it then; more than one
 * makes it overdue. Time waited for papers counts only through `appointedAfterSupplement`: a late end without it is
 * unknown, and so is one without an appointment, for which the rule asks the longest time of the procedure.
 *
 * @param period - Days counted, e.g. `quarter(2022, 3)`.
 * @param options - Unfinished dossiers; day or minute.
 * @returns The measure of `dossiers`.
 * @see Indicator 2.1 of the set of Decision 766/QĐ-TTg, 23/6/2022, as running software transcribes its formulas; the
 * Decision itself has not been read: unverified.
 * @example
 * const counted = tally(tabulation(dossiers, { measures: [dossiersOnTime(month(2022, 2))] }), [
 *   {
 *     number: "H48-1", procedure: "1.004873", agency: "Xã A", filedAt: "2022-01-27T09:00:00+07:00", acceptedAt: "2022-01-27T09:05:00+07:00",
 *     appointedAt: "2022-02-08T17:00:00+07:00", processedAt: "2022-02-08T16:00:00+07:00",
 *   },
 * ]);
 * counted.groups[0].cells // => [[1, 1, 0]]
 */
export function dossiersOnTime(period: Pick<Period, "from" | "to">, options: OnTimeOptions = {}): Measure<"dossier"> {
  const { acceptedAt, appointedAt, appointedAfterSupplement, supplementRequestedAt, supplementedAt } = dossiers;
  const { from, to } = period;
  const notAfter = (end: DossierMoment, appointment: DossierMoment): Condition<"dossier"> =>
    options.to === "moment" ? lte(end, appointment) : lte(dayOf(end), dayOf(appointment));
  const supplemented = isKnown(supplementedAt);
  const inTime = (end: DossierMoment): Condition<"dossier"> =>
    or(notAfter(end, appointedAt), and(supplemented, notAfter(end, appointedAfterSupplement)));
  const finished = byEnd((end) => lte(dayOf(end), to));
  const waiting = and(isKnown(supplementRequestedAt), isNull(supplementedAt));
  const notPast = or(gte(dayOf(appointedAt), to), and(supplemented, gte(dayOf(appointedAfterSupplement), to)));
  const unfinished = options.unfinished === "not-on-time" ? [] : [and(not(finished), not(waiting), notPast)];
  return measure(dossiers, {
    id: "dossiers-on-time",
    label: { vi: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", en: "Share of dossiers handled early or on time" },
    unit: "dossier",
    denominator: and(isKnown(acceptedAt), lte(dayOf(acceptedAt), to), not(byEnd((end) => lt(dayOf(end), from)))),
    numerator: and(
      or(isNull(supplementRequestedAt), lte(dossiers.supplementRequests, 1)),
      or(
        and(finished, byEnd(inTime)),
        and(not(finished), waiting, notAfter(supplementRequestedAt, appointedAt)),
        ...unfinished,
      ),
    ),
  });
}

/** What holds of the end of a dossier: done, else handed over, else stopped; of one without an end, nothing. */
function byEnd(holds: (end: DossierMoment) => Condition<"dossier">): Condition<"dossier"> {
  const { processedAt, returnedAt, stoppedAt } = dossiers;
  return or(
    and(isKnown(processedAt), holds(processedAt)),
    and(isNull(processedAt), isKnown(returnedAt), holds(returnedAt)),
    and(isNull(processedAt), isNull(returnedAt), isKnown(stoppedAt), holds(stoppedAt)),
  );
}
