import { fail } from "../../core/fail.ts";
import type { Step } from "../../core/step.ts";
import type { Telling } from "../build/telling.ts";
import { countValue } from "../build/values.ts";
import type { Value } from "../tree/inline.ts";
import type { Reported } from "./controlFigures.ts";

/** A figure as reported: counted, reported as none arose, not reported yet, or asked of nobody. */
export type ReportedFigure = KnownFigure | MissingFigure;

/** A figure there is. */
export interface KnownFigure {
  readonly state: "counted" | "none-arose";
  readonly count: number;
  /** Units that have not reported: the figure is at least so much. */
  readonly missing: number;
  readonly value: Value;
  readonly from: string;
}

/** A figure there is not, and why. */
export interface MissingFigure {
  readonly state: "not-received" | "no-data";
}

/** Where a figure belongs: the key and the title of its evaluation, and the days it covers. */
export interface FigurePlace {
  readonly key: string;
  readonly title: string;
  readonly window: readonly Step[];
}

/** Looks at what was reported; `how` tells how a figure was made that is not reported as it stands. */
export function reportedFigure(
  reported: Reported | undefined,
  { key, title, window }: FigurePlace,
  { words, sources }: Telling,
  how?: readonly Step[],
): ReportedFigure {
  if (reported === undefined) return { state: "no-data" };
  if (reported === "not-received") return { state: "not-received" };
  const { count, missing } = typeof reported === "number" ? { count: reported, missing: 0 } : reported;
  checkCount("count", count, key);
  checkCount("missing", missing, key);
  const from = sources.add(key, title, [...(how ?? [asReported(count, missing)]), ...window]);
  const state = count === 0 && missing === 0 ? "none-arose" : "counted";
  return { state, count, missing, value: countValue(count, words.language, { from }), from };
}

/** A count that stands as it was reported. */
export function asReported(count: number, missing = 0): Step {
  if (missing > 0) return { rule: "figure-partly-reported", params: { count, missing } };
  return count === 0 ? { rule: "figure-reported-none" } : { rule: "figure-reported", params: { count } };
}

/** Refuses what cannot be a count: the same rule as for the counts of targets. */
export function checkCount(field: string, value: number, ...path: readonly (string | number)[]): void {
  if (!Number.isSafeInteger(value) || value < 0)
    fail("invalid-count", { field, value: Number.isFinite(value) ? value : String(value) }, { path: [...path, field] });
}

/** Whether there is a figure. */
export function isKnown(figure: ReportedFigure): figure is KnownFigure {
  return figure.state === "counted" || figure.state === "none-arose";
}
