import type { PlainDate } from "../core/plainDate.ts";
import type { Target } from "../kpi/target.ts";
import type { LegalInstrument } from "./legalInstrument.ts";
import type { Assignment, Deliverable, Task, TaskGroup, TaskSchedule } from "./plan.ts";

/** Ids from the plan down: `["24", "schedules", "24.s1"]`, `["24", "content"]`. Never an index. */
export type PlanPath = readonly string[];
/** What a change puts in place. */
export type PlanValue =
  | string
  | readonly string[]
  | TaskGroup
  | Task
  | Deliverable
  | Assignment
  | TaskSchedule
  | Target;
/** Three kinds; "rescheduled", "reassigned", "renumbered" are words made from the path. */
export type Change =
  | {
      /** bổ sung. */
      readonly kind: "add";
      readonly at: PlanPath;
      readonly value: PlanValue;
      readonly after?: string;
    }
  | {
      /** bãi bỏ. */
      readonly kind: "remove";
      readonly at: PlanPath;
    }
  | {
      /** thay thế. */
      readonly kind: "replace";
      readonly at: PlanPath;
      readonly value: PlanValue;
    };
/** A document that changes a plan (văn bản sửa đổi, bổ sung). */
export interface Amendment {
  /** Unique among the amendments of a plan. */
  readonly id: string;
  /** The document that orders the changes. */
  readonly instrument: LegalInstrument;
  /** First day it holds. */
  readonly effectiveOn: PlainDate;
  /** What it changes. */
  readonly changes: readonly Change[];
}
