import type { Period } from "../calendar/period.ts";
import { type Measure, measure } from "../tally/measure.ts";
import { dossiers } from "./dossiers.ts";
import { type OnlinePaymentOptions, paidIn, paidOnline } from "./onlinePaymentShare.ts";

/**
 * Measures the share of procedures paid online at least once (TTHC được thanh toán trực tuyến) among those with a paid
 * dossier filed in a period. A procedure that could be paid online and never was counts as not: `used` of
 * `checkOnlinePaymentProcedures`. Tallies of it do not add up, since a procedure may stand in two parts.
 *
 * @param period - Days of filing, e.g. `year(2022)`.
 * @param options - What counts as online.
 * @returns The measure of `dossiers`, with the id the targets of 2022 name.
 * @see 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, task 28
 * @example
 * onlinePaymentProcedureShare(year(2022)).counting // => { kind: "units", per: "procedure", when: "some" }
 */
export function onlinePaymentProcedureShare(
  period: Pick<Period, "from" | "to">,
  options: OnlinePaymentOptions = {},
): Measure<"dossier"> {
  return measure(dossiers, {
    id: "online-payment-procedure-share",
    label: { vi: "Tỷ lệ thủ tục được thanh toán trực tuyến", en: "Share of procedures paid online" },
    unit: "procedure",
    per: dossiers.procedure,
    denominator: paidIn(period),
    numerator: paidOnline(options),
  });
}
