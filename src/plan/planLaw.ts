import type { Citation } from "../core/citation.ts";
import type { Level } from "../core/level.ts";
import type { Percent } from "../core/numbers.ts";
import type { PlainDate } from "../core/plainDate.ts";

/** The least that the law wants of a figure from a day on. */
export interface LegalFloor {
  /** Measure of the target. */
  readonly measure: string;
  /** Level it is asked of; absent: any. */
  readonly level?: Level;
  /** Least share. */
  readonly percent: Percent;
  /** First day it is asked. */
  readonly validFrom: PlainDate;
  /** Last day; absent: still. */
  readonly validUntil?: PlainDate;
  /** Law that says so; its status says whether the text was read there. */
  readonly source: Citation;
}

/** What the law wants of plans, for `lintPlan` to judge by. */
export interface PlanLaw {
  /** Figures that targets must not stay below. */
  readonly floors: readonly LegalFloor[];
}
