import type { Issue } from "../core/issue.ts";
import { KstthcError } from "../core/kstthcError.ts";
import type { Integer } from "../core/numbers.ts";
import { readCount, shown } from "./bigCounts.ts";
import { basisOf } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import { type Cut, judgeEach, judgeTotal } from "./cuts.ts";
import type { Verdict } from "./verdict.ts";

/** Yearly compliance cost (chi phí tuân thủ) of one procedure, or of all procedures reviewed, in whole đồng. */
export interface ComplianceCost {
  /** Code of the procedure, for messages. */
  readonly procedure?: string;
  /** Before simplification; null: not known. */
  readonly before: number | Integer | null;
  /** After simplification; null: not known. */
  readonly after: number | Integer | null;
  /** Times a year × subjects that each cost was computed with: the two must be the same. */
  readonly volume?: ComplianceVolume;
}

/** How often a year, by how many subjects, a procedure is carried out (số lần × số đối tượng). */
export interface ComplianceVolume {
  /** Volume the cost before was computed with. */
  readonly before: number | Integer;
  /** Volume the cost after was computed with. */
  readonly after: number | Integer;
}

/** How the costs are put together. */
export interface ComplianceCostOptions extends CheckOptions {
  /** `total`: sum of savings over sum of costs (taken when absent); `each-procedure`: every one must be cut. */
  readonly basis?: "total" | "each-procedure";
}

/**
 * Checks by how much compliance cost was cut (task 14: "cắt giảm tối thiểu 10% chi phí tuân thủ TTHC"). A cost that
 * rose counts against the others; a mean of rates is never taken.
 *
 * @param costs - Yearly costs before and after, one procedure or a list.
 * @param options - Basis, target, day.
 * @returns The verdict, with the đồng (or the procedures) still missing.
 * @throws {@link KstthcError} `invalid-count` for an amount that is no whole number of đồng from 0 up;
 * `volume-changed` when the two costs were computed with different volumes; `unknown-basis`.
 * @see Circular 02/2017/TT-VPCP, art. 27: benefit = current cost − cost after simplification.
 * @example
 * const cost = { before: "18420000000", after: "16578000000" } as const;
 * describeVerdict(checkComplianceCost(cost))
 * // => "Đạt: từ 18.420.000.000 xuống 16.578.000.000 đồng, giảm 10% so với chỉ tiêu giảm ít nhất 10%"
 */
export function checkComplianceCost(
  costs: ComplianceCost | readonly ComplianceCost[],
  options: ComplianceCostOptions = {},
): Verdict {
  const basis = basisOf(options.basis ?? "total", ["total", "each-procedure"]);
  const list = isList(costs) ? costs : [costs];
  const issues: Issue[] = [];
  const cuts = list.map((cost, index) => read(cost, isList(costs) ? [index] : [], issues));
  if (issues.length > 0) throw new KstthcError(issues);
  const asked = { measure: "compliance-cost-cut", unit: "dong", basis };
  return basis === "total" ? judgeTotal(cuts, asked, options) : judgeEach(cuts, asked, options);
}

function isList(costs: ComplianceCost | readonly ComplianceCost[]): costs is readonly ComplianceCost[] {
  return Array.isArray(costs);
}

function read(cost: ComplianceCost, path: readonly number[], issues: Issue[]): Cut {
  const amount = (field: "before" | "after"): bigint | undefined => {
    const value = cost[field];
    const read = value === null ? undefined : readCount(value);
    if (value !== null && read === undefined)
      issues.push({
        code: "invalid-count",
        severity: "error",
        path: [...path, field],
        params: { field, value: shown(value), ...of(cost) },
      });
    return read;
  };
  const { volume } = cost;
  if (volume && readCount(volume.before) !== readCount(volume.after))
    issues.push({
      code: "volume-changed",
      severity: "error",
      path: [...path, "volume"],
      params: { before: volume.before, after: volume.after, ...of(cost) },
    });
  return { before: amount("before"), after: amount("after") };
}

function of({ procedure }: ComplianceCost): Readonly<Record<string, string>> {
  return procedure === undefined ? {} : { procedure };
}
