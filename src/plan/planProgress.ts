import type { Certainty } from "../core/certainty.ts";
import type { Issue } from "../core/issue.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import type { Occurrence } from "../schedule/occurrence.ts";
import type { AgencyId } from "./agency.ts";

/**
 * What was done: chưa thực hiện · đang thực hiện · đã trình · trả lại · hoàn thành · không phát sinh · tạm dừng · miễn ·
 * rút · chuyển sang năm sau.
 */
export type WorkStatus =
  | "not-started"
  | "in-progress"
  | "submitted"
  | "returned"
  | "done"
  | "none-arose"
  | "suspended"
  | "waived"
  | "cancelled"
  | "moved";

/**
 * How it stands against a due day: không có thời hạn · chưa xác định · chưa đến hạn · sắp đến hạn · quá hạn · đúng hạn ·
 * hoàn thành quá hạn.
 */
export type TimeStatus = "no-deadline" | "undetermined" | "not-due" | "due-soon" | "overdue" | "on-time" | "late";

/** One extension asked for (gia hạn), with all that a file on it must show. */
export interface Extension {
  /** Which extension it is (lần thứ mấy), counted from those granted; absent: not granted. */
  readonly ordinal?: number;
  /** Day it was asked for; absent: granted without a request on record. */
  readonly askedOn?: PlainDate;
  /** Due day asked for. */
  readonly askedUntil?: PlainDate;
  /** Reason given. */
  readonly reason?: string;
  /** Number and symbol of the request. */
  readonly document?: string;
  /** Whether it was asked for only after the due day then in force had passed. */
  readonly afterExpiry: boolean;
  /** Đang chờ · đồng ý · không đồng ý. */
  readonly answer: "pending" | "granted" | "refused";
  /** Day of the answer. */
  readonly answeredOn?: PlainDate;
  /** New due day. */
  readonly until?: PlainDate;
  /** Who granted it. */
  readonly authority?: AgencyId;
}

/** How an obligation stands against its last extension; the first due day keeps its own pair. */
export interface ExtendedTime {
  /** Due day after the last extension. */
  readonly due: PlainDate;
  /** How it stands against that day. */
  readonly time: TimeStatus;
  /** Calendar days left to that day; negative: late by. */
  readonly daysLeft: number;
  /** How many extensions were granted. */
  readonly ordinal: number;
}

/** What can be said of any obligation: work and time are separate axes. */
export interface Judgement {
  /** What was done. */
  readonly work: WorkStatus;
  /** How it stands against the due day as first set. */
  readonly time: TimeStatus;
  /** Due day as first set; absent: none is known. */
  readonly due?: PlainDate;
  /** The day that counts as done; absent while it is open. */
  readonly doneOn?: PlainDate;
  /** Calendar days from the day done, or `asOf`, to the first due day; negative: late by. */
  readonly daysLeft?: number;
  /** Against the last extension. */
  readonly extended?: ExtendedTime;
  /** Every extension asked for, in order of time. */
  readonly extensions?: readonly Extension[];
  /** How the two statuses came about, step by step, checkable by hand. */
  readonly derivation: readonly Step[];
}

/** The share of one unit, or of one product, in an occurrence that is owed by many. */
export interface ShareProgress extends Judgement {
  /** The unit that owes it. */
  readonly agency?: AgencyId;
  /** The group of the plan through which the unit owes it. */
  readonly through?: AgencyId;
  /** The product, one of several. */
  readonly part?: string;
}

/**
 * Progress of one occurrence of a task's schedule, or of a schedule that has no dates. Where a leading agency is
 * printed it is that agency's; where only groups or equals owe it, it is the sum of its shares.
 */
export interface OccurrenceProgress extends Judgement {
  /** Id of the task group. */
  readonly group: string;
  /** Id of the task. */
  readonly task: string;
  /** Id of the task's schedule; absent: the plan prints none. */
  readonly schedule?: string;
  /** The occurrence; absent: the schedule names no date. */
  readonly occurrence?: Occurrence;
  /** Set by the plan's words, or by the user's policy for continuous tasks. */
  readonly origin: "plan" | "check-in";
  /** Agencies that answer for it, units or groups, after any transfer. */
  readonly owners: readonly AgencyId[];
  /** Shares, where it is owed by many. */
  readonly shares?: readonly ShareProgress[];
  /** Certainty of the weakest thing it rests on; an inferred reading of the plan is unverified. */
  readonly status: Certainty;
}

/** A request between agencies: the one asked is judged by its own day, not by the task's. */
export interface RequestProgress {
  /** Id of the request. */
  readonly request: string;
  /** Id of the task. */
  readonly task: string;
  /** Who asks; absent: not recorded. */
  readonly from?: AgencyId;
  /** Who is asked. */
  readonly to: AgencyId;
  /** What is asked for. */
  readonly subject: string;
  /** Day of the request. */
  readonly sentOn: PlainDate;
  /** When the answer is due. */
  readonly due?: PlainDate;
  /** Day of the answer; absent: open. */
  readonly answeredOn?: PlainDate;
  /** How it stands against `due`. */
  readonly time: TimeStatus;
  /** Calendar days from the answer, or `asOf`, to `due`; negative: late by. */
  readonly daysLeft?: number;
}

/** How a plan stands on a day. */
export interface PlanProgress {
  /** Id of the plan. */
  readonly plan: string;
  /** The day it is judged on; what happened later is not seen. */
  readonly asOf: PlainDate;
  /** Certainty of the weakest item. */
  readonly status: Certainty;
  /** In the order of the plan. */
  readonly items: readonly OccurrenceProgress[];
  /** Requests between agencies, in order of time. */
  readonly requests: readonly RequestProgress[];
  /** Events that could not be used or that need a look, schedules that could not be dated. */
  readonly issues: readonly Issue[];
}
