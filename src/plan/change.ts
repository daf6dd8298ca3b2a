import type { Period } from "../calendar/period.ts";
import type { Citation } from "../core/citation.ts";
import type { Place } from "../core/issue.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Target } from "../kpi/target.ts";
import type { Agency } from "./agency.ts";
import type { LegalInstrument } from "./legalInstrument.ts";
import type { Assignment, Correction, Deliverable, Note, Task, TaskGroup, TaskSchedule, Territory } from "./plan.ts";

/**
 * Where in a plan, by ids and never by an index:
 * `["24", "content"]` a field of a task, `["24", "schedules", "24.s1"]` one of its parts, `["VI", "tasks", "24"]` a whole
 * task, `["VI", "title"]` a field of a group, `["groups", "VI"]` a whole group, `["agencies", "so-tu-phap"]` an agency,
 * `["instrument"]` a field of the plan. A target is named by its measure, and its level after a slash:
 * `["32", "targets", "result-digitization-increase/district"]`.
 */
export type PlanPath = readonly string[];

/** What a change puts in place: a text, a list, a part with an id, or a whole field. */
export type PlanValue =
  | string
  | readonly string[]
  | TaskGroup
  | Task
  | Deliverable
  | Assignment
  | TaskSchedule
  | Target
  | Agency
  | LegalInstrument
  | Territory
  | Period
  | Place
  | readonly Citation[]
  | readonly Correction[]
  | readonly Note[];

/** Puts in what was not there. */
export interface AddChange {
  /** bổ sung. */
  readonly kind: "add";
  /** Where it is from then on. */
  readonly at: PlanPath;
  /** What is put in. */
  readonly value: PlanValue;
  /** Id of the part it stands behind; absent: it comes first. */
  readonly after?: string;
}

/** Takes something out. */
export interface RemoveChange {
  /** bãi bỏ. */
  readonly kind: "remove";
  /** What is taken out. */
  readonly at: PlanPath;
}

/** Puts something in the place of what was there. */
export interface ReplaceChange {
  /** thay thế. */
  readonly kind: "replace";
  /** What is replaced. */
  readonly at: PlanPath;
  /** What stands there from then on. */
  readonly value: PlanValue;
}

/** One change of a plan; "rescheduled", "reassigned", "renumbered" are words made from the path. */
export type Change = AddChange | RemoveChange | ReplaceChange;

/** A document that changes a plan (văn bản sửa đổi, bổ sung). */
export interface Amendment {
  /** Version of the stored form; absent: the first, as amendments were stored before they said it. */
  readonly format?: "kstthc-amendment/1";
  /** Unique among the amendments of a plan. */
  readonly id: string;
  /** The document that orders the changes. */
  readonly instrument: LegalInstrument;
  /** First day it holds. */
  readonly effectiveOn: PlainDate;
  /** What it changes. */
  readonly changes: readonly Change[];
}
