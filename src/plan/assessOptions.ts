import type { PlainDate } from "../core/plainDate.ts";
import type { OccurrenceOptions } from "../schedule/occurrence.ts";
import type { RecurringSchedule, Schedule } from "../schedule/schedule.ts";
import type { Directory } from "./directory.ts";
import type { TaskEvent } from "./taskEvent.ts";

/** A product of the same plan that a schedule without dates waits for: tasks 38 and 40 wait for a plan of task 1. */
export interface ScheduleBase {
  /** Id of the deliverable that brings the dates. */
  readonly deliverable: string;
  /** The product, where several are owed together. */
  readonly part?: string;
  /** What it says, once it is issued; absent: its dates are not known here. */
  readonly schedule?: Schedule;
}

/** How to judge a plan. */
export interface AssessOptions extends Omit<OccurrenceOptions, "planYear" | "events" | "issuedOn"> {
  /** The day to judge on; later events are not seen. */
  readonly asOf: PlainDate;
  /** What happened, in any order. */
  readonly events: readonly TaskEvent[];
  /** Which day counts as done; absent: the day it was submitted. */
  readonly doneOn?: "submitted" | "accepted";
  /** From how many calendar days before a due day it is due soon; absent: 7. */
  readonly dueSoonDays?: number;
  /** Who the groups are: their obligations become shares of each unit. */
  readonly directory?: Directory;
  /** How often continuous tasks (thường xuyên) are asked about; absent: never. */
  readonly checkIn?: RecurringSchedule;
  /** By schedule id: which product of the same plan brings its dates. */
  readonly bases?: Readonly<Record<string, ScheduleBase>>;
}
