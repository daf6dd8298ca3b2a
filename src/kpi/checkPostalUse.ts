import type { Integer } from "../core/numbers.ts";
import { type BigCounts, bigCounts } from "./bigCounts.ts";
import { basisOf, check } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";

/** Procedures, and those of them with dossiers sent by post. */
export interface PostalCounts {
  /** Procedures with at least one dossier by the public postal service (bưu chính công ích). */
  readonly used: number | Integer;
  /** Procedures in the list. */
  readonly procedures: number | Integer;
  /** Procedures of which it is not known; absent: none. */
  readonly unknown?: number | Integer;
}

/** The same of the year judged and of the year before. */
export interface PostalUseCounts extends PostalCounts {
  /** The year before; absent: not reported, which is not zero. */
  readonly baseline?: PostalCounts;
}

/** What "tiếp nhận và trả kết quả qua bưu chính" counts. */
export interface PostalUseOptions extends CheckOptions {
  /** `either-way`: received or returned by post (taken when absent); `both-ways`: both. */
  readonly basis?: "either-way" | "both-ways";
}

/**
 * Checks that the share of procedures used by post rises (task 25: "Nâng cao tỷ lệ TTHC có phát sinh hồ sơ tiếp nhận và
 * trả kết quả giải quyết TTHC qua dịch vụ bưu chính"). The plan prints a direction and no number: any rise is enough.
 *
 * @param counts - Procedures used by post and in all, now and in the year before.
 * @param options - Basis, target, day.
 * @returns The verdict, with the procedures still missing.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total`, `unknown-basis`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 25.
 * @example
 * checkPostalUse({ used: 214, procedures: 1852, baseline: { used: 187, procedures: 1801 } }).kind // => "met"
 */
export function checkPostalUse(counts: PostalUseCounts, options: PostalUseOptions = {}): Verdict {
  const basis = basisOf(options.basis ?? "either-way", ["either-way", "both-ways"]);
  const now = read(counts, []);
  const baseline = counts.baseline && read(counts.baseline, ["baseline"]);
  return check({ measure: "postal-usage-up", unit: "procedure", now, baseline, basis }, options);
}

function read({ used, procedures, unknown = 0 }: PostalCounts, path: readonly string[]): BigCounts {
  return bigCounts({ all: ["procedures", procedures], yes: ["used", used], unknown: ["unknown", unknown] }, path);
}
