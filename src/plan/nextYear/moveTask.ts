import type { Issue, IssueValue } from "../../core/issue.ts";
import type { Target } from "../../kpi/target.ts";
import { safeParseSchedule } from "../../schedule/safeParseSchedule.ts";
import { scheduleKey } from "../../schedule/scheduleKey.ts";
import type { LegalInstrument } from "../legalInstrument.ts";
import type { Task, TaskSchedule } from "../plan.ts";
import { moveSchedule } from "./moveSchedule.ts";
import { moveText } from "./moveText.ts";
import { moveWords } from "./moveWords.ts";

/** What the moving of one plan carries through its steps. */
export interface Moving {
  /** Year of the plan that is moved. */
  readonly planYear: number;
  /** The document that carries it. */
  readonly from: LegalInstrument;
  /** The document of next year's plan. */
  readonly to: LegalInstrument;
  /** Everything to tell. */
  readonly issues: Issue[];
}

/**
 * Moves a task to the next year. What a reader noted on the printed page stays behind with it; what was missing or cut
 * there is told, since it is missing still.
 *
 * @param task - The task.
 * @param moving - The call.
 * @returns The task in next year's plan, under its old ids and numbers.
 */
export function moveTask(task: Task, moving: Moving): Task {
  const { corrections: _corrections, notes = [], place: _place, ...kept } = task;
  for (const note of notes)
    if (note.kind === "missing" || note.kind === "truncated")
      tell(moving, "gap-carried-over", [task.id, ...(note.field === undefined ? [] : [note.field])], {
        text: note.text,
      });
  return {
    ...kept,
    content: textOf(task.content, moving, [task.id, "content"]),
    deliverables: task.deliverables.map((part) => ({
      ...part,
      text: textOf(part.text, moving, [task.id, "deliverables", part.id]),
    })),
    schedules: task.schedules.map((part) => scheduleOf(part, task.id, moving)),
    targets: task.targets.map((target) => targetOf(target, moving)),
  };
}

function scheduleOf(part: TaskSchedule, task: string, moving: Moving): TaskSchedule {
  const { schedule: moved, years, holdsOn, missingDay } = moveSchedule(part.schedule, moving.planYear);
  const path = [task, "schedules", part.id];
  if (missingDay !== undefined) {
    tell(moving, "schedule-not-moved", path, { text: part.text, ...missingDay, year: String(missingDay.year) });
    return part;
  }
  if (holdsOn) tell(moving, "year-not-moved", path, { year: part.text });
  const ownYears = (text: string): string =>
    text.replace(/(?<!\d)\d{4}(?!\d)/g, (year) => (years.includes(+year) ? String(+year + 1) : year));
  // What names no time of its own («theo Kế hoạch năm 2022») is text like any other.
  const isText = years.length === 0 && !holdsOn;
  const text = isText ? textOf(part.text, moving, path) : ownYears(part.text);
  const rewrite = isText ? (words: string): string => moveText(words, moving.planYear).text : ownYears;
  const schedule = moveWords(moved, rewrite);
  const read = safeParseSchedule(text);
  if ((years.length > 0 || text !== part.text) && !(read.ok && scheduleKey(read.value) === scheduleKey(schedule)))
    tell(moving, "schedule-text-differs", path, { text });
  return { ...part, text, schedule };
}

function targetOf(target: Target, { planYear, from, to }: Moving): Target {
  const next = (year: string): string => year.replace(/^\d{4}/, (digits) => String(+digits + 1));
  const { source, period } = target;
  const cited = source.document === from.number ? { document: to.number, date: to.issuedOn } : undefined;
  const moved = {
    ...target,
    ...(period === undefined ? {} : { period: next(period) }),
    source: cited ? { ...cited, ...(source.at === undefined ? {} : { at: source.at }) } : source,
  };
  return "baseline" in moved && Math.abs(Number(moved.baseline) - planYear) <= 1
    ? { ...moved, baseline: next(moved.baseline) }
    : moved;
}

/** Moves the years of a text, and tells those that stay. */
export function textOf(text: string, moving: Moving, path: readonly string[]): string {
  const moved = moveText(text, moving.planYear);
  for (const year of moved.left) tell(moving, "year-not-moved", path, { year });
  return moved.text;
}

function tell(
  { issues }: Moving,
  code: "gap-carried-over" | "schedule-not-moved" | "schedule-text-differs" | "year-not-moved",
  path: readonly string[],
  params: Readonly<Record<string, IssueValue>>,
): void {
  issues.push({ code, severity: "warning", path, params: { at: path[0] ?? "", ...params } });
}
