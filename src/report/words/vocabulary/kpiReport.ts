import type { Template } from "../../../core/words.ts";
import type { Reading } from "../../../kpi/target.ts";
import type { Verdict } from "../../../kpi/verdict.ts";

/** Measures that have names of their own here. */
export type NamedMeasure =
  | "compliance-cost-cut"
  | "processing-time-cut"
  | "online-service-increase"
  | "online-payment-share"
  | "online-payment-procedure-share"
  | "result-digitization-increase"
  | "one-stop-digitization-district"
  | "one-stop-digitization-commune"
  | "no-resubmission-share"
  | "postal-usage-up";

/** What a report on KPIs says, in one language. */
export interface KpiReportVocabulary {
  /** `{scope}`. */
  readonly subject: Template;
  /** Names of measures; others are printed as they stand. */
  readonly measures: Readonly<Record<NamedMeasure, string>>;
  /** Names short enough for a picture. */
  readonly shortMeasures: Readonly<Record<NamedMeasure, string>>;
  /** Verdicts as states. */
  readonly verdicts: Readonly<Record<Verdict["kind"] | "exceeded", string>>;
  /** How a figure was read, for the column that says so. */
  readonly readings: Readonly<Record<Reading, string>>;
  /** A figure in points; `{value}`. */
  readonly points: Template;
  /** Bounds of an open figure; `{low}`, `{high}`. */
  readonly between: Template;
  /** A target that only names a direction. */
  readonly anyIncrease: string;
  /** A target that only names a direction. */
  readonly anyDecrease: string;
  /** At most; `{percent}`. */
  readonly atMost: Template;
  /** At least; `{percent}`. */
  readonly atLeast: Template;
  /** Titles of the parts. */
  readonly parts: Readonly<Record<"overall" | "each" | "periods" | "attention" | "explained", string>>;
  /** Titles of columns. */
  readonly columns: Readonly<Record<"measure" | "target" | "counts" | "value" | "verdict" | "gap" | "reading", string>>;
  /** Labels of the first figures. */
  readonly highlights: Readonly<Record<"all" | "met" | "not-met" | "open" | "none", string>>;
  /** `{total}`, `{date}`. */
  readonly judged: Template;
  /** Clauses joined after `judged`, those of zero left out; `{count}`. */
  readonly clauses: Readonly<Record<"met" | "exceeded" | "not-met" | "open" | "no-data" | "not-applicable", Template>>;
  /** Said when everything that was judged is met. */
  readonly allMet: string;
  /** Said before the list of what is missing; `{count}`. */
  readonly missing: Template;
  /** How far a target is from being met; `{value}`, `{target}`, `{gap}`, `{unknown}`, `{unit}`. */
  readonly distance: Readonly<Record<"not-met" | "open", Template>>;
  /** `{count}`, `{unit}`. */
  readonly short: Template;
  /** `{count}`, `{unit}`. */
  readonly over: Template;
  /** Caption of the picture and of its table. */
  readonly picture: string;
  /** Description of the picture; `{met}`, `{notMet}`, `{rest}`. */
  readonly pictureDescription: Template;
  /** Title of the table. */
  readonly table: string;
  /** Title of the table by period. */
  readonly periodTable: string;
  /** Note below the table. */
  readonly rounding: string;
}
