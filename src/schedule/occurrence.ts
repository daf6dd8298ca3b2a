import type { Period } from "../calendar/period.ts";
import type { ReportingRegime } from "../calendar/reportingRegime.ts";
import type { Roll } from "../calendar/roll.ts";
import type { WorkCalendar } from "../calendar/workCalendar.ts";
import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import type { TimeOfDay } from "./schedule.ts";

/** The days of events that a caller knows. */
export interface KnownEvents {
  /**
   * Day the plan was signed: the event "ngày ký", "ngày ban hành", or of a document called this one ("Kế hoạch này được
   * ban hành").
   */
  readonly issuedOn?: PlainDate;
  /** Days of events, by the schedule's `event` text; compared folded. */
  readonly events?: Readonly<Record<string, PlainDate>>;
}

/** What turning a schedule into days depends on; nothing is read from the clock. */
export interface OccurrenceOptions extends KnownEvents {
  /** The plan's own year: what a period without a year means, and where series begin. */
  readonly planYear: number;
  /** End of the horizon, which limits only what repeats or has no end; absent: 31 December of `planYear`. */
  readonly until?: PlainDate;
  /** Needed by working days and by rolling: without it they throw `calendar-required`. */
  readonly calendar?: WorkCalendar;
  /** Needed by the unit `reporting-period`: without it that throws `regime-required`. */
  readonly regime?: ReportingRegime;
  /** Whether "trước ngày X" leaves X out (absent) or takes it in. */
  readonly before?: "exclusive" | "inclusive";
  /** What happens to a due day that is a day off; absent: `"none"`. */
  readonly roll?: Roll;
}

/** One time at which a schedule falls. */
export interface Occurrence {
  /** Unique within one schedule, stable when policies change: `2022-Q1`, `<2022-12-15`. */
  readonly key: string;
  /** The days within which the work belongs. */
  readonly window: Period;
  /** Due day before rolling; absent: nothing falls due. */
  readonly nominalDue?: PlainDate;
  /** Due day after rolling; absent: nothing falls due. */
  readonly due?: PlainDate;
  /** Absent: the end of the day. */
  readonly time?: TimeOfDay;
  /** The weakest rule, day or source it rests on. */
  readonly status: Certainty;
  /** How it was found, step by step. */
  readonly derivation: readonly Step[];
}
