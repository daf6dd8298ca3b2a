import type { WorkCalendar } from "../calendar/workCalendar.ts";
import type { Issue } from "../core/issue.ts";
import type { Agency } from "./agency.ts";
import type { LintCode } from "./lint/lintCode.ts";
import { lintRules } from "./lint/lintRules.ts";
import type { Plan } from "./plan.ts";
import type { PlanLaw } from "./planLaw.ts";

/** What to look for and by what to judge. */
export interface LintOptions {
  /** Only these rules; absent: every rule. */
  readonly only?: readonly LintCode[];
  /** Agencies with the days they exist, so that a plan naming one that was merged is noticed; absent: the plan's own. */
  readonly directory?: readonly Agency[];
  /** What the law wants, e.g. `planLaw` of `kstthc/data`; absent: nothing is said of the law. */
  readonly law?: PlanLaw;
  /** Days off, e.g. `vietnamCalendar` of `kstthc/data`; absent: nothing is said of them. */
  readonly calendar?: WorkCalendar;
}

/**
 * Looks for what a careful reader would stop at (soát lỗi kế hoạch): nobody leads, a product without a form, one with
 * two times, a time later than the law allows, a level that no longer exists. Each kind is one rule with a bad and a good
 * example. Nothing is repaired, and a plan with findings can still be followed; what would keep it from
 * being read at all is found by `checkPlan`.
 *
 * @param plan - The plan.
 * @param options - Which rules, and the agencies and law to judge by.
 * @returns Findings, rule by rule and then in printed order. The path of each goes by ids, as in amendments.
 * @example
 * const found = lintPlan(quangNgai2022Plan, { only: ["no-agency", "label-out-of-order"] });
 * found.map(({ code, path }) => [code, path]) // => [["label-out-of-order", ["37", "labels"]], ["no-agency", ["36", "assignments"]]]
 */
export function lintPlan(plan: Plan, options: LintOptions = {}): readonly Issue[] {
  const { only, directory = [], law = { floors: [], dueDays: [] }, calendar } = options;
  const context = { directory, law, calendar };
  return lintRules
    .filter(({ code }) => only === undefined || only.includes(code))
    .flatMap(({ code, severity, find }) =>
      find(plan, context).map(({ at, params }) => ({ code, severity, path: at, params })),
    );
}
