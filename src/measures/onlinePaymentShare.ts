import type { Period } from "../calendar/period.ts";
import { and } from "../tally/conditions/and.ts";
import type { Condition } from "../tally/conditions/condition.ts";
import { eq } from "../tally/conditions/eq.ts";
import { isIn } from "../tally/conditions/isIn.ts";
import { type Measure, measure } from "../tally/measure.ts";
import { dossiers } from "./dossiers.ts";
import { filedIn } from "./filedIn.ts";

/** What counts as paid online. */
export interface OnlinePaymentOptions {
  /** Only the national portal, as the plan of 2022 says (taken when absent), or any gateway, as indicator 3.6 of the portal. */
  readonly through?: "national" | "any";
}

/**
 * Measures the share of dossiers paid online (tỷ lệ thanh toán trực tuyến) among those filed in a period that were paid.
 * The plan counts payments; where an export has dossiers only, say so: `basis: "dossiers"` of `checkOnlinePayment`.
 *
 * @param period - Days of filing, e.g. `year(2022)`.
 * @param options - What counts as online.
 * @returns The measure of `dossiers`, with the id the targets of 2022 name.
 * @see 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, task 28
 * @example
 * explainMeasure(onlinePaymentShare(year(2022)), { table: dossiers }).find(({ part }) => part === "numerator").text
 * // => "hồ sơ thuộc mẫu số và có «Thanh toán trực tuyến» là «qua Cổng Dịch vụ công quốc gia»"
 */
export function onlinePaymentShare(
  period: Pick<Period, "from" | "to">,
  options: OnlinePaymentOptions = {},
): Measure<"dossier"> {
  return measure(dossiers, {
    id: "online-payment-share",
    label: { vi: "Tỷ lệ hồ sơ thanh toán trực tuyến", en: "Share of dossiers paid online" },
    unit: "dossier",
    denominator: paidIn(period),
    numerator: paidOnline(options),
  });
}

/** A dossier filed in a period that was paid. */
export function paidIn(period: Pick<Period, "from" | "to">): Condition<"dossier"> {
  return and(filedIn(period), eq(dossiers.paid, true));
}

/** A dossier paid online. */
export function paidOnline({ through = "national" }: OnlinePaymentOptions): Condition<"dossier"> {
  const { gateway } = dossiers;
  return through === "any" ? isIn(gateway, ["national", "provincial"]) : eq(gateway, "national");
}
