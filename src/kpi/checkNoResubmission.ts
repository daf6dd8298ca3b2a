import type { Integer } from "../core/numbers.ts";
import { bigCounts } from "./bigCounts.ts";
import { basisOf, check } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";

/** Applicants or dossiers, and those of them for whom papers already held were used again. */
export interface NoResubmissionCounts {
  /** Those that did not have to hand in again what the State already holds. */
  readonly reused: number | Integer;
  /** All of them; strictly only those with papers the State already holds. */
  readonly total: number | Integer;
  /** Those of which it is not known; absent: none. */
  readonly unknown?: number | Integer;
}

/** What is counted. */
export interface NoResubmissionOptions extends CheckOptions {
  /** The plan says applicants; one-stop systems record dossiers, so `dossiers` is taken when absent, and said. */
  readonly basis?: "applicants" | "dossiers";
}

/**
 * Checks for how many nobody had to hand in papers again (task 34: "Tối thiểu 30% người dân, doanh nghiệp khi thực hiện
 * TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu đã được chấp nhận").
 *
 * @param counts - Reused and in all.
 * @param options - Basis, target, day.
 * @returns The verdict, with what is still missing.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total`, `unknown-basis`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 34.
 * @example
 * checkNoResubmission({ reused: 28, total: 100, unknown: 6 }).kind // => "open"
 */
export function checkNoResubmission(counts: NoResubmissionCounts, options: NoResubmissionOptions = {}): Verdict {
  const basis = basisOf(options.basis ?? "dossiers", ["applicants", "dossiers"]);
  const now = bigCounts({
    all: ["total", counts.total],
    yes: ["reused", counts.reused],
    unknown: ["unknown", counts.unknown ?? 0],
  });
  const notes =
    basis === "applicants" ? [] : [{ rule: "kpi-basis-substituted", params: { basis, instead: "applicants" } }];
  const unit = basis === "applicants" ? "applicant" : "dossier";
  return check({ measure: "no-resubmission-share", unit, now, basis, notes }, options);
}
