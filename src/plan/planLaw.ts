import type { StatutoryDeadline } from "../calendar/statutoryRule.ts";
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

/** The day by which the law wants a product of a plan. */
export interface LegalDueDay {
  /** Its name as plans word it: `"Kế hoạch rà soát, đánh giá TTHC"`; longer names that begin so are meant too. */
  readonly product: string;
  /** The deadline, e.g. of `statutoryDeadlines`; versions that name no day of the year say nothing here. */
  readonly deadline: StatutoryDeadline;
}

/** What the law wants of plans, for `lintPlan` to judge by. */
export interface PlanLaw {
  /** Figures that targets must not stay below. */
  readonly floors: readonly LegalFloor[];
  /** Days that products must not be due after. */
  readonly dueDays: readonly LegalDueDay[];
}
