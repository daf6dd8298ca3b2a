import type { Template } from "../../../core/words.ts";
import type { TimelineMark, TimelineSpan } from "../../tree/chart.ts";

/** What charts say by themselves, in one language. */
export interface ChartVocabulary {
  /** Name of the target's tick. */
  readonly target: string;
  /** Says where an axis begins that leaves zero out; `{from}`. */
  readonly axisFrom: Template;
  /** Stands where there is nothing to draw. */
  readonly empty: string;
  /** Label of the line of the day; `{date}`. */
  readonly today: Template;
  /** Name of a quarter; `{quarter}` in Roman figures. */
  readonly quarter: Template;
  /** Name of each kind of stretch. */
  readonly spans: Readonly<Record<TimelineSpan["kind"], string>>;
  /** Name of each state of a due day. */
  readonly marks: Readonly<Record<TimelineMark["state"], string>>;
}
