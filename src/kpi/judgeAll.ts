import type { JointVerdict } from "./jointVerdict.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Concludes over targets that must all be met, such as digitisation "đối với cấp tỉnh, cấp huyện, cấp xã": never by an
 * average. One not met decides; what does not apply is left out; otherwise what is undecided keeps the whole open.
 *
 * @param verdicts - Verdicts of `judge` or of the quick checkers.
 * @returns The conclusion with the verdicts that hold it back.
 * @example
 * judgeAll([
 *   checkOneStopUnits({ deployed: 7, units: 13 }, { level: "district" }),
 *   checkOneStopUnits({ deployed: 51, units: 173 }, { level: "commune" }),
 * ]).kind // => "not-met"
 */
export function judgeAll(verdicts: readonly Verdict[]): JointVerdict {
  const applicable = verdicts.filter((verdict) => verdict.kind !== "not-applicable");
  const holding = applicable.filter((verdict) => verdict.kind !== "met");
  return { kind: conclude(verdicts, applicable, holding), verdicts, holding };
}

function conclude(
  all: readonly Verdict[],
  applicable: readonly Verdict[],
  holding: readonly Verdict[],
): Verdict["kind"] {
  if (all.length === 0) return "no-data";
  if (applicable.length === 0) return "not-applicable";
  if (holding.length === 0) return "met";
  if (holding.some((verdict) => verdict.kind === "not-met")) return "not-met";
  return applicable.every((verdict) => verdict.kind === "no-data") ? "no-data" : "open";
}
