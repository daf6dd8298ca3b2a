import type { Integer } from "../core/numbers.ts";
import { bigCounts } from "./bigCounts.ts";
import { basisOf, check } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";

/** Payments made online among all payments (giao dịch thanh toán). */
export interface OnlinePaymentCounts {
  /** Paid on the National Public Service Portal, successfully; failed and refunded ones are not counted. */
  readonly online: number | Integer;
  /** All payments, whatever the channel; free of charge is no payment. */
  readonly total: number | Integer;
  /** Payments whose channel is not known; absent: none. */
  readonly unknown?: number | Integer;
}

/** What the payments are counted by. */
export interface OnlinePaymentOptions extends CheckOptions {
  /** The plan says transactions; dossiers (as indicator 3.6 of Decision 766 counts) and amounts are substitutes. */
  readonly basis?: "transactions" | "dossiers" | "amount";
}

const units = { transactions: "transaction", dossiers: "dossier", amount: "dong" } as const;

/**
 * Checks the share of payments made online on the National Public Service Portal (task 28: "trên tổng số giao dịch
 * thanh toán của dịch vụ công đạt 30%").
 *
 * @param counts - Payments online and in all.
 * @param options - Basis, target, day.
 * @returns The verdict, with the payments still missing.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total`, `unknown-basis`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 28.
 * @example
 * describeVerdict(checkOnlinePayment({ online: 21438, total: 96512 }))
 * // => "Chưa đạt: 21.438/96.512 = 22,21% so với chỉ tiêu 30%; còn thiếu 7.516 giao dịch"
 */
export function checkOnlinePayment(counts: OnlinePaymentCounts, options: OnlinePaymentOptions = {}): Verdict {
  const basis = basisOf(options.basis ?? "transactions", ["transactions", "dossiers", "amount"]);
  const now = bigCounts({
    all: ["total", counts.total],
    yes: ["online", counts.online],
    unknown: ["unknown", counts.unknown ?? 0],
  });
  const notes =
    basis === "transactions" ? [] : [{ rule: "kpi-basis-substituted", params: { basis, instead: "transactions" } }];
  return check({ measure: "online-payment-share", unit: units[basis], now, basis, notes }, options);
}
