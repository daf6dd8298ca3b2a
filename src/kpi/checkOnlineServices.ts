import type { Integer } from "../core/numbers.ts";
import { type BigCounts, bigCounts } from "./bigCounts.ts";
import { check } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";

/** Procedures of the province, and those of them offered online. */
export interface OnlineProcedureCounts {
  /** Online services of level 3 and 4 on the National Public Service Portal (the levels used until Decree 42/2022). */
  readonly online: number | Integer;
  /** All procedures within the province's competence. */
  readonly procedures: number | Integer;
  /** Procedures of which it is not known; absent: none. */
  readonly unknown?: number | Integer;
}

/** The same of the year judged and of the base year. */
export interface OnlineServiceCounts extends OnlineProcedureCounts {
  /** The base year, 2021 in the plan; absent: not reported, which is not zero. */
  readonly baseline?: OnlineProcedureCounts;
}

/** How "tăng thêm 20%" is read. */
export interface OnlineServiceOptions extends CheckOptions {
  /** `points-of-total` ("trên tổng số", taken when absent), `points` between the two shares, or `relative`. */
  readonly reading?: "points-of-total" | "points" | "relative";
}

/**
 * Checks by how much online services rose (task 24: "cung cấp thêm tối thiểu 20% dịch vụ công trực tuyến mức độ 3, 4
 * trên tổng số thủ tục hành chính … so với năm 2021"). "Trên tổng số" makes it points of the total; the derivation
 * says when more than all procedures would be needed.
 *
 * @param counts - Services online and procedures in all, now and in the base year.
 * @param options - Reading, target, day.
 * @returns The verdict, with the services still missing.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total`, `unknown-reading`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 24.
 * @example
 * const services = { online: 1588, procedures: 1852, baseline: { online: 1204, procedures: 1852 } };
 * describeVerdict(checkOnlineServices(services))
 * // => "Đạt: tăng 384 dịch vụ công trực tuyến (từ 1.204 lên 1.588) trên tổng số 1.852 = 20,73 điểm phần trăm so với chỉ tiêu tăng ít nhất 20 điểm phần trăm trên tổng số"
 */
export function checkOnlineServices(counts: OnlineServiceCounts, options: OnlineServiceOptions = {}): Verdict {
  const now = read(counts, []);
  const baseline = counts.baseline && read(counts.baseline, ["baseline"]);
  const readings = ["points-of-total", "points", "relative"] as const;
  return check({ measure: "online-service-increase", unit: "online-service", now, baseline, readings }, options);
}

function read({ online, procedures, unknown = 0 }: OnlineProcedureCounts, path: readonly string[]): BigCounts {
  return bigCounts({ all: ["procedures", procedures], yes: ["online", online], unknown: ["unknown", unknown] }, path);
}
