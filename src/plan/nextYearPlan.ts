import { addMonths } from "../calendar/addMonths.ts";
import { dayRange } from "../calendar/dayRange.ts";
import type { Period } from "../calendar/period.ts";
import { year } from "../calendar/year.ts";
import type { Issue } from "../core/issue.ts";
import { KstthcError } from "../core/kstthcError.ts";
import { checkPlan } from "./checkPlan.ts";
import type { LegalInstrument } from "./legalInstrument.ts";
import { fatesOf, type TaskFate } from "./nextYear/fatesOf.ts";
import { type Moving, moveTask, textOf } from "./nextYear/moveTask.ts";
import { renumber } from "./nextYear/renumber.ts";
import type { Plan, TaskGroup } from "./plan.ts";
import type { PlanProgress } from "./planProgress.ts";
import { planYear } from "./planYear.ts";
import { tasksOf } from "./tasksOf.ts";

/** How next year's plan is started. */
export interface NextYearOptions {
  /** What is known of the document that will carry it: a draft has a number of the user's own. */
  readonly instrument: LegalInstrument;
  /** Its id; absent: the old one with its year moved, `"quang-ngai-2023"`. */
  readonly id?: string;
  /** How the old plan stands; needed to take over `"unfinished"` tasks only. */
  readonly progress?: PlanProgress;
  /** Which tasks: every one (absent), or those not finished. */
  readonly tasks?: "all" | "unfinished";
  /** `"keep"` (absent): the old ids, so that two years can be compared task by task; `"new"`: counted from 1. */
  readonly ids?: "keep" | "new";
}

/** One task of the old plan. */
export interface NextYearTask {
  /** Its id there. */
  readonly task: string;
  /** Its id in the new plan; absent: it is left out. */
  readonly becomes?: string;
  /** What became of it. */
  readonly fate: TaskFate;
}

/** Next year's plan, as a draft to be worked on. */
export interface NextYearPlan {
  /** The draft; `lintPlan` says what else it needs, such as agencies that end. */
  readonly plan: Plan;
  /** Tasks of the old plan, in order. */
  readonly tasks: readonly NextYearTask[];
  /** What could not be moved, or needs a person: years left in the words, days the year does not have, gaps. */
  readonly issues: readonly Issue[];
}

/**
 * Starts next year's plan from this one (kế hoạch năm sau): the period, years named in schedules, words and targets move
 * by one; what names no year moves with the plan. Corrections and notes on the old printing stay behind, printed numbers
 * count from 1, targets cite the new document. Figures of targets stay as they are, for a person to set.
 *
 * @param plan - This year's plan.
 * @param options - The new document, and which tasks go over under which ids.
 * @returns The draft, the fate of each task, and what needs a person.
 * @throws {@link KstthcError} What `checkPlan` finds, for an unsound plan; `progress-required` to take unfinished tasks
 *   without progress, `progress-of-other-plan`.
 * @example
 * const instrument = { ...quangNgai2022Plan.instrument, number: "…/QĐ-UBND", issuedOn: "2023-01-16" };
 * const next = nextYearPlan(quangNgai2022Plan, { instrument });
 * next.plan.period.key // => "2023"
 * findTask(next.plan, "4").schedules[0].text // => "Năm 2023"
 * next.plan.groups[5].tasks[3].targets[0].baseline // => "2022"
 */
export function nextYearPlan(plan: Plan, options: NextYearOptions): NextYearPlan {
  const unsound = checkPlan(plan);
  if (unsound.length > 0) throw new KstthcError(unsound);
  const fates = fatesOf(plan, options.progress, options.tasks ?? "all");
  const ownYear = planYear(plan);
  const moving: Moving = { planYear: ownYear, from: plan.instrument, to: options.instrument, issues: [] };
  const kept = plan.groups.flatMap((group): readonly TaskGroup[] => {
    const tasks = group.tasks.filter(({ id }) => fates.get(id) !== "left-out");
    if (tasks.length === 0 && group.tasks.length > 0) return [];
    const { corrections: _corrections, notes: _notes, ...rest } = group;
    const title = textOf(group.title, moving, [group.id, "title"]);
    return [{ ...rest, title, tasks: tasks.map((task) => moveTask(task, moving)) }];
  });
  const { groups, ids } = renumber(kept);
  const isNew = options.ids === "new";
  const { corrections: _corrections, notes: _notes, ...rest } = plan;
  return {
    plan: {
      ...rest,
      id: options.id ?? nextId(plan.id, ownYear),
      instrument: options.instrument,
      period: nextPeriod(plan.period),
      groups: withNumbers(isNew ? groups : kept, plan),
    },
    tasks: tasksOf(plan).map(({ id }) => {
      const fate = fates.get(id) ?? "repeated";
      return fate === "left-out" ? { task: id, fate } : { task: id, becomes: (isNew ? ids.get(id) : id) ?? id, fate };
    }),
    issues: moving.issues,
  };
}

function nextId(id: string, year: number): string {
  const moved = id.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`), String(year + 1));
  return moved === id ? `${id}-${year + 1}` : moved;
}

function nextPeriod({ from, to }: Period): Period {
  const own = year(Number(from.slice(0, 4)));
  if (own.from === from && own.to === to) return year(Number(from.slice(0, 4)) + 1);
  return dayRange(addMonths(from, 12), addMonths(to, 12));
}

/** Prints numbers from 1, in each group where the old plan began each with 1. */
function withNumbers(groups: readonly TaskGroup[], old: Plan): readonly TaskGroup[] {
  const perGroup = old.groups.filter(({ tasks }) => tasks[0]?.labels[0] === "1").length > 1;
  let number = 0;
  return groups.map((group) => {
    if (perGroup) number = 0;
    return {
      ...group,
      tasks: group.tasks.map((task) => {
        number++;
        return { ...task, labels: [String(number)] };
      }),
    };
  });
}
