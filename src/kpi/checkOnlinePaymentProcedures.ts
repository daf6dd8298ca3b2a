import type { Integer } from "../core/numbers.ts";
import { bigCounts } from "./bigCounts.ts";
import { basisOf, check } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";

/** Procedures that can be paid for online among those that ask for a payment. */
export interface OnlinePaymentProcedureCounts {
  /** Procedures paid online on the National Public Service Portal. */
  readonly paidOnline: number | Integer;
  /** Procedures in force that ask for a payment (có yêu cầu nghĩa vụ tài chính). */
  readonly requiringPayment: number | Integer;
  /** Procedures of which it is not known; absent: none. */
  readonly unknown?: number | Integer;
}

/** What "được thanh toán trực tuyến" means. */
export interface OnlinePaymentProcedureOptions extends CheckOptions {
  /** `enabled`: can be paid online (the reading taken when absent); `used`: was paid online at least once. */
  readonly basis?: "enabled" | "used";
}

/**
 * Checks the share of procedures that can be paid for online (task 28: "Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ
 * tài chính được thanh toán trực tuyến … đạt 60%"). Procedures are counted, not dossiers.
 *
 * @param counts - Procedures paid online and procedures that ask for a payment.
 * @param options - Basis, target, day.
 * @returns The verdict, with the procedures still missing.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total`, `unknown-basis`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 28.
 * @example
 * describeVerdict(checkOnlinePaymentProcedures({ paidOnline: 607, requiringPayment: 1012 }))
 * // => "Chưa đạt: 607/1.012 = 59,98% so với chỉ tiêu 60%; còn thiếu 1 thủ tục hành chính"
 */
export function checkOnlinePaymentProcedures(
  counts: OnlinePaymentProcedureCounts,
  options: OnlinePaymentProcedureOptions = {},
): Verdict {
  const basis = basisOf(options.basis ?? "enabled", ["enabled", "used"]);
  const now = bigCounts({
    all: ["requiringPayment", counts.requiringPayment],
    yes: ["paidOnline", counts.paidOnline],
    unknown: ["unknown", counts.unknown ?? 0],
  });
  return check({ measure: "online-payment-procedure-share", unit: "procedure", now, basis }, options);
}
