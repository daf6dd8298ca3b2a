import type { Integer } from "../core/numbers.ts";
import { type BigCounts, bigCounts } from "./bigCounts.ts";
import { check } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";

/** Results of procedures still in force, and those of them digitised. */
export interface DigitizedCounts {
  /** Results digitised (kết quả đã số hóa). */
  readonly digitized: number | Integer;
  /** Results still in force (kết quả còn hiệu lực). */
  readonly total: number | Integer;
  /** Results of which it is not known; absent: none. */
  readonly unknown?: number | Integer;
}

/** The same of the period judged and of the year before. */
export interface DigitizationCounts extends DigitizedCounts {
  /** The year before; absent: not reported, which is not zero. */
  readonly baseline?: DigitizedCounts;
}

/** Each level is a target of its own. */
export interface DigitizationOptions extends CheckOptions {
  /** Level the results are of. */
  readonly level: "province" | "district" | "commune";
  /** `points` (taken when absent), `relative` (20 % more results), or `share` (20 % of the results). */
  readonly reading?: "points" | "relative" | "share";
}

/**
 * Checks by how much digitised results rose at one level (task 32: "số hóa kết quả giải quyết TTHC còn hiệu lực của
 * tỉnh tăng tối thiểu 20% đối với cấp tỉnh, cấp huyện, cấp xã"). The three levels are three targets: see `judgeAll`.
 *
 * @param counts - Results digitised and in force, now and in the year before.
 * @param options - Level, reading, target, day.
 * @returns The verdict, with the results still to be digitised.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total`, `unknown-level`, `unknown-reading`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 32.
 * @example
 * const commune = { digitized: 345, total: 1000, baseline: { digitized: 200, total: 1000 } };
 * describeVerdict(checkDigitization(commune, { level: "commune" }))
 * // => "Chưa đạt (cấp xã): từ 200/1.000 = 20% lên 345/1.000 = 34,5%, tăng 14,5 điểm phần trăm so với chỉ tiêu tăng ít nhất 20 điểm phần trăm; còn thiếu 55 kết quả"
 */
export function checkDigitization(counts: DigitizationCounts, options: DigitizationOptions): Verdict {
  const now = read(counts, []);
  const baseline = counts.baseline && read(counts.baseline, ["baseline"]);
  const readings = ["points", "relative", "share"] as const;
  return check({ measure: "result-digitization-increase", unit: "result", now, baseline, readings }, options);
}

function read({ digitized, total, unknown = 0 }: DigitizedCounts, path: readonly string[]): BigCounts {
  return bigCounts({ all: ["total", total], yes: ["digitized", digitized], unknown: ["unknown", unknown] }, path);
}
