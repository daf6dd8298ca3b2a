import type { EventDay } from "../calendar/calendarEvents.ts";
import { briefText } from "../core/briefText.ts";
import { fail } from "../core/fail.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import type { TimeOfDay } from "../schedule/schedule.ts";
import { findTask } from "./findTask.ts";
import { shareDeliverable } from "./following/shareDeliverable.ts";
import type { DueItem } from "./nextDue.ts";
import { orderedBy } from "./orderedBy.ts";
import type { Plan, Task } from "./plan.ts";
import { type PlanWords, vi } from "./words/vi.ts";

/** The due day of an event. */
export interface DeadlineDay extends EventDay {
  /** Hour or part of the day; absent: the end of the day. */
  readonly time?: TimeOfDay;
}

/** Something that falls due, as an event for calendar programs: what `toIcs` of `kstthc/ics` takes. */
export interface DeadlineEvent {
  /** Plan and schedule: the same from one export to the next, whatever happens to its day. */
  readonly id: string;
  /** The task, by its number and its first words, as many as a calendar can show. */
  readonly title: string;
  /**
   * Line by line: the task in full where its title is cut, what must come of it, who does it, when as printed, the
   * extension, the last working day, the document.
   */
  readonly description: string;
  /** The one day it falls due: after the last extension, where there is one. */
  readonly occurrences: readonly DeadlineDay[];
  /** How often its day was moved: calendar programs take the highest. */
  readonly revision: number;
}

/** Words of a task in a title. */
const titleWords = 16;

/**
 * Gives what falls due as events for calendar programs. The name of an event does not hang on its day, so that an
 * extension moves it in every calendar that has it.
 *
 * @param plan - The plan.
 * @param due - From `nextDue`; filter it by `item.owners` for the feed of one agency.
 * @param words - Absent: Vietnamese; English is `en` of `kstthc/locale/en`.
 * @returns Events in the order given, ready for `toIcs` of `kstthc/ics`.
 * @throws {@link KstthcError} `unknown-task` when the plan has no such task: it is not the plan whose progress it is.
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * const [first] = deadlineEvents(quangNgai2022Plan, nextDue(progress, { calendar: vietnamCalendar }));
 * [first.id, first.occurrences[0].due] // => ["quang-ngai-2022/1.s2", "2022-12-31"]
 */
export function deadlineEvents(
  plan: Plan,
  due: readonly Pick<DueItem, "item" | "due" | "lastWorkingDay">[],
  words: Pick<PlanWords, "language" | "plan"> = vi,
): readonly DeadlineEvent[] {
  return due.map((one) => {
    const { item } = one;
    const task = findTask(plan, item.task);
    if (task === undefined) return fail("unknown-task", { plan: plan.id, task: item.task });
    const { key = "", time } = item.occurrence ?? {};
    const moved = item.extended !== undefined;
    return {
      id: `${plan.id}/${item.schedule ?? item.task}`,
      title: fillTemplate(
        words.plan.deadline.title,
        { id: task.id, content: briefText(oneLine(task.content), titleWords) },
        words.language,
      ),
      description: linesOf(plan, task, one, words).join("\n"),
      occurrences: [{ key, due: one.due, status: item.status, ...(time === undefined || moved ? {} : { time }) }],
      revision: item.extended?.ordinal ?? 0,
    };
  });
}

/** What is known beside the title, a line each. */
function linesOf(
  { instrument }: Plan,
  task: Task,
  { item, due, lastWorkingDay }: Pick<DueItem, "item" | "due" | "lastWorkingDay">,
  words: Pick<PlanWords, "language" | "plan">,
): readonly string[] {
  const { deadline } = words.plan;
  const schedule = task.schedules.find(({ id }) => id === item.schedule);
  const line = (name: Exclude<keyof typeof deadline, "title">, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : [fillTemplate(deadline[name], { text: texts.map(clause).join("; ") }, words.language)];
  const texts = (parts: readonly { readonly text: string }[]): readonly string[] => parts.map(({ text }) => text);
  const beforeDue = lastWorkingDay === undefined || lastWorkingDay === due ? [] : [lastWorkingDay];
  const content = oneLine(task.content);
  return [
    ...(content.split(" ").length > titleWords ? [content] : []),
    ...line(
      "deliverables",
      texts(task.deliverables.filter(({ id }) => shareDeliverable([id], schedule?.deliverables))),
    ),
    ...line(
      "agencies",
      texts(task.assignments.filter((one) => shareDeliverable(one.deliverables, schedule?.deliverables))),
    ),
    ...line("schedule", schedule === undefined ? [] : [schedule.text]),
    ...line("extended", item.extended === undefined ? [] : [item.extended.due]),
    ...line("lastWorkingDay", beforeDue),
    ...line("document", [orderedBy(instrument, words)]),
  ];
}

/** Without the point at its end, since another may follow. */
function clause(text: string): string {
  return oneLine(text).replace(/[.;,]+$/, "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
