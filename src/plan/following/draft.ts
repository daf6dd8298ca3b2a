import type { Step } from "../../core/step.ts";
import type { Occurrence } from "../../schedule/occurrence.ts";
import type { Task, TaskSchedule } from "../plan.ts";
import type { TaskEvent } from "../taskEvent.ts";
import type { Owing } from "./owing.ts";

/** An obligation before it is judged: when it is due and what its events are. */
export interface Draft {
  /** Id of the task group. */
  readonly group: string;
  /** The task. */
  readonly task: Task;
  /** The task's schedule. */
  readonly schedule: TaskSchedule | undefined;
  /** The occurrence. */
  readonly occurrence: Occurrence | undefined;
  /** Plan's words, or the user's policy. */
  readonly origin: "plan" | "check-in";
  /** Whether a day can still be expected: `event`, by-plan and on-demand schedules before they are dated. */
  readonly undetermined: boolean;
  /** Who owes it. */
  readonly owing: Owing;
  /** How its due day came about. */
  readonly reading: readonly Step[];
  /** Whether it rests on a reading the plan does not print. */
  readonly inferred: boolean;
  /** Events about it, filled by `routeEvents`; absent: none. */
  events: [TaskEvent, ...TaskEvent[]] | undefined;
}
