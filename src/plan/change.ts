import type { PlainDate } from "../core/plainDate.ts";
import type { Target } from "../kpi/target.ts";
import type { Assignment, Deliverable, LegalInstrument, Task, TaskGroup, TaskSchedule } from "./plan.ts";

/** Ids from the plan down: `["24", "schedules", "24.s1"]`, `["24", "content"]`. Never an index. */
export type PlanPath = readonly string[];
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
  | { readonly kind: "add"; readonly at: PlanPath; readonly value: PlanValue; readonly after?: string }
  | { readonly kind: "remove"; readonly at: PlanPath }
  | { readonly kind: "replace"; readonly at: PlanPath; readonly value: PlanValue };
export interface Amendment {
  readonly id: string;
  readonly instrument: LegalInstrument;
  readonly effectiveOn: PlainDate;
  readonly changes: readonly Change[];
}
