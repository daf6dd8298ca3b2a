import type { Period } from "../calendar/period.ts";
import type { ReportingRegime } from "../calendar/reportingRegime.ts";
import type { Roll } from "../calendar/roll.ts";
import type { WorkCalendar } from "../calendar/workCalendar.ts";
import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import type { TimeOfDay } from "./schedule.ts";

export interface OccurrenceOptions {
  readonly planYear: number;
  readonly issuedOn?: PlainDate;
  readonly until?: PlainDate; // end of the horizon; absent: 31 December of planYear
  readonly calendar?: WorkCalendar; // needed by working days and by rolling: without it they throw `calendar-required`
  readonly regime?: ReportingRegime; // needed by the unit reporting-period
  readonly events?: Readonly<Record<string, PlainDate>>; // by the schedule's `event` text, folded
  readonly before?: "exclusive" | "inclusive";
  readonly roll?: Roll;
}
export interface Occurrence {
  readonly key: string; // unique within one schedule, stable when policies change
  readonly window: Period;
  readonly nominalDue?: PlainDate; // absent: nothing falls due
  readonly due?: PlainDate;
  readonly time?: TimeOfDay;
  readonly status: Certainty;
  readonly derivation: readonly Step[];
}
