import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import type { Occurrence, OccurrenceOptions } from "../schedule/occurrence.ts";
import type { TaskEvent } from "./taskEvent.ts";

export type WorkStatus =
  | "not-started"
  | "in-progress"
  | "submitted"
  | "returned"
  | "done"
  | "none-arose"
  | "suspended"
  | "waived"
  | "cancelled";
export type TimeStatus = "no-deadline" | "undetermined" | "not-due" | "due-soon" | "overdue" | "on-time" | "late";
export interface OccurrenceProgress {
  readonly task: string;
  readonly schedule: string;
  readonly occurrence?: Occurrence; // absent: the schedule names no date
  readonly work: WorkStatus; // what was done
  readonly time: TimeStatus; // against the due date as first set
  readonly extended?: { readonly due: PlainDate; readonly time: TimeStatus }; // against the last extension
  readonly daysLeft?: number; // calendar days; negative: late by
  readonly derivation: readonly Step[];
}
export interface PlanProgress {
  readonly plan: string;
  readonly asOf: PlainDate;
  readonly status: Certainty;
  readonly items: readonly OccurrenceProgress[];
}
export interface AssessOptions extends Omit<OccurrenceOptions, "planYear" | "events" | "issuedOn"> {
  readonly asOf: PlainDate;
  readonly events: readonly TaskEvent[];
  readonly doneOn?: "submitted" | "accepted"; // which day counts; absent: submitted
  readonly dueSoonDays?: number; // calendar days; absent: 7
}
