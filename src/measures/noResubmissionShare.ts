import type { Period } from "../calendar/period.ts";
import { eq } from "../tally/conditions/eq.ts";
import { type Measure, measure } from "../tally/measure.ts";
import { dossiers } from "./dossiers.ts";
import { filedIn } from "./filedIn.ts";

/**
 * Measures the share of dossiers in which papers or data given before were used again (không phải cung cấp lại). The
 * plan counts applicants; one-stop systems record it by dossier, which `checkNoResubmission` says.
 *
 * @param period - Days of filing, e.g. `year(2022)`.
 * @returns The measure of `dossiers`, with the id the targets of 2022 name.
 * @see 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, task 34
 * @example
 * noResubmissionShare(year(2022)).id // => "no-resubmission-share"
 */
export function noResubmissionShare(period: Pick<Period, "from" | "to">): Measure<"dossier"> {
  return measure(dossiers, {
    id: "no-resubmission-share",
    label: { vi: "Tỷ lệ hồ sơ không phải cung cấp lại giấy tờ", en: "Share of dossiers with papers reused" },
    unit: "dossier",
    denominator: filedIn(period),
    numerator: eq(dossiers.reused, true),
  });
}
