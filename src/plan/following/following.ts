import type { Issue } from "../../core/issue.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { Occurrence } from "../../schedule/occurrence.ts";
import type { Agency, AgencyId } from "../agency.ts";
import type { AssessOptions } from "../assessOptions.ts";
import type { DirectoryUnit } from "../directory.ts";
import type { Plan } from "../plan.ts";
import type { OccurrenceProgress, TimeStatus } from "../planProgress.ts";
import type { TaskEvent } from "../taskEvent.ts";

/** What one call of `assessPlan` carries through its steps. */
export interface Following {
  /** The plan. */
  readonly plan: Plan;
  /** How to judge it. */
  readonly options: AssessOptions;
  /** Agencies of the plan and of the directory, by id. */
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  /** Members of groups looked up so far, by `group@date`. */
  readonly members: Map<string, readonly DirectoryUnit[]>;
  /** Occurrences of schedules dated so far, by what they say. */
  readonly dated: Map<string, readonly Occurrence[]>;
  /** First steps of derivations said so far: by the schedule's text, by occurrence. */
  readonly firstSteps: Map<string, Map<Occurrence | undefined, Step>>;
  /** Verdicts said so far: by time status, due day, day judged. */
  readonly verdicts: Map<TimeStatus, Map<PlainDate, Map<PlainDate, Step>>>;
  /** Items assessed so far, by task. */
  readonly items: Map<string, readonly OccurrenceProgress[]>;
  /** Events given to several obligations at once, and whether one of them could use it, else why none could. */
  readonly ofMany: Map<TaskEvent, { used: boolean; issue?: Issue }>;
  /** Events about a whole that has been judged: what is wrong with them is said, and not again for each share. */
  readonly said: Set<TaskEvent>;
  /** Everything to tell. */
  readonly issues: Issue[];
}
