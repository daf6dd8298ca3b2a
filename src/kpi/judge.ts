import type { Level } from "../core/level.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import { type BigCounts, bigCounts } from "./bigCounts.ts";
import type { Counts } from "./counts.ts";
import { decide } from "./decide.ts";
import { readingOf } from "./figure.ts";
import type { Target } from "./target.ts";
import type { Undecided, Verdict } from "./verdict.ts";
import { verdictBase } from "./verdictBase.ts";

/** What a judgement may need besides the counts. */
export interface JudgeOptions {
  /** Counts a change is compared with (số liệu kỳ gốc). */
  readonly baseline?: Counts;
  /** Day the counts stand at (ngày chốt số liệu): decides which levels of government exist. */
  readonly asOf?: PlainDate;
  /** Level spoken of; absent: the target's. */
  readonly level?: Level;
  /** What is counted, e.g. `transaction`; absent: `record`. */
  readonly unit?: string;
  /** What was counted, where that is a choice: `transactions`, `dossiers`. */
  readonly basis?: string;
  /** What an empty denominator means: nothing was counted yet, or there is nothing to count. Absent: `no-data`. */
  readonly whenNothing?: "no-data" | "not-applicable";
  /** Remarks of the caller, put into the derivation before the steps of the judgement. */
  readonly notes?: readonly Step[];
}

/**
 * Judges counts against a target, exactly: integers are compared, never a rounded percentage.
 *
 * @param target - What must be reached.
 * @param now - Counts of the period judged; what is neither yes nor no is unknown.
 * @param options - Baseline, day, level, unit.
 * @returns Met, not met, open (the unknown can still decide), no data, or not applicable, each with its reasons.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total` for counts that cannot be;
 * `unknown-level`, `invalid-date`, `invalid-percent`, `negative-target`, `unknown-target-kind`, `unknown-reading`,
 * `target-without-source` for what they are judged by.
 * @example
 * const target = { measure: "on-time", kind: "at-least", percent: "95%", source: { document: "QĐ 01" } };
 * judge(target, { all: 40, yes: 37, no: 1 }).kind // => "open"
 */
export function judge(target: Target, now: Counts, options: JudgeOptions = {}): Verdict {
  const counts = read(now, []);
  const baseline =
    options.baseline === undefined || readingOf(target) === "share" ? undefined : read(options.baseline, ["baseline"]);
  const { base, abolished } = verdictBase({ ...options, target, now: counts, baseline });
  if (abolished) return { ...base, kind: "not-applicable", reason: "level-abolished" };
  const reason = whyNothing(target, counts, baseline);
  if (reason === "nothing-counted" && options.whenNothing === "not-applicable")
    return { ...base, kind: "not-applicable", reason: "nothing-to-do" };
  return reason ? { ...base, kind: "no-data", reason } : decide(base, counts, baseline);
}

function read({ all, yes, no }: Counts, path: readonly string[]): BigCounts {
  return bigCounts({ all: ["all", all], yes: ["yes", yes], no: ["no", no] }, path);
}

function whyNothing(target: Target, now: BigCounts, baseline?: BigCounts): Undecided["reason"] | undefined {
  const reading = readingOf(target);
  if (now.all === 0n) return "nothing-counted";
  if (reading !== "share" && !baseline) return "baseline-missing";
  if ((reading === "points" || reading === "relative-share") && baseline?.all === 0n) return "baseline-missing";
  if ((reading === "relative" || reading === "relative-share") && baseline?.yes === 0n) return "baseline-zero";
  return now.all < BigInt(target.minimumCount ?? 0) ? "below-minimum-count" : undefined;
}
