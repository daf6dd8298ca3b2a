import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import type { Issue } from "../../core/issue.ts";
import type { Agency } from "../agency.ts";
import type { PlanPath } from "../change.ts";
import type { Plan, Task } from "../plan.ts";
import type { PlanLaw } from "../planLaw.ts";
import type { LintCode } from "./lintCode.ts";

/** What the rules may ask beside the plan. */
export interface LintContext {
  /** Agencies with the days they exist. */
  readonly directory: readonly Agency[];
  /** What the law wants. */
  readonly law: PlanLaw;
  /** Days off; undefined: none was given. */
  readonly calendar: WorkCalendar | undefined;
}

/** One thing a rule found. */
export interface Finding {
  /** Where, by ids. */
  readonly at: PlanPath;
  /** What its sentence needs. */
  readonly params: Issue["params"];
}

/** One kind of irregularity and how it is found. */
export interface LintRule {
  /** Its name. */
  readonly code: LintCode;
  /** `warning`: the plan should be mended; `info`: the plan can be followed, and leaves something to be understood. */
  readonly severity: "warning" | "info";
  /** Looks for it. */
  readonly find: (plan: Plan, context: LintContext) => readonly Finding[];
}

/**
 * Makes a rule that looks at one task at a time.
 *
 * @param code - Name of the rule.
 * @param severity - How much it matters.
 * @param find - What to look for.
 * @returns The rule.
 */
export function taskRule(
  code: LintCode,
  severity: LintRule["severity"],
  find: (task: Task, plan: Plan, context: LintContext) => readonly Finding[],
): LintRule {
  return {
    code,
    severity,
    find: (plan, context) => plan.groups.flatMap(({ tasks }) => tasks.flatMap((task) => find(task, plan, context))),
  };
}
