import { fillTemplate } from "../../core/fillTemplate.ts";
import { countProgress } from "../../plan/countProgress.ts";
import type { Task } from "../../plan/plan.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import type { Captions } from "../build/captions.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import { plain } from "../build/values.ts";
import type { Figure } from "../tree/block.ts";
import type { TimelineMark, TimelineRow, TimelineSpan } from "../tree/chart.ts";
import type { Inline } from "../tree/inline.ts";
import { briefTask, type Followed, periodOf } from "./following.ts";
import { progressState } from "./progressState.ts";

/** From the one that hides the others on the same day. */
const gravest: readonly TimelineMark["state"][] = ["overdue", "due-soon", "late", "not-due", "on-time"];

/** The tasks along the year of the plan, with what became of each due day. */
export function timelineFigure(followed: Followed, captions: Captions): Figure {
  const { plan, progress, words } = followed;
  const say = words.report.progress;
  const groups = plan.groups.map((group) => ({
    title: `${group.ordinal}. ${group.title}`,
    tasks: group.tasks.filter((task) => progress.items.some((item) => item.task === task.id)),
  }));
  const columns: readonly ColumnPlan[] = [
    { id: "task", title: say.columns.task, weight: 5, rowHeader: true },
    { id: "state", title: say.columns.state, weight: 7 },
  ];
  const { overdue, extended } = countProgress(progress.items);
  return {
    kind: "figure",
    caption: captions.figure(say.pictures.timeline),
    description: fillTemplate(
      say.timelineDescription,
      {
        tasks: new Set(progress.items.map((item) => item.task)).size,
        date: progress.asOf,
        overdue: overdue + extended.overdue,
      },
      words.language,
    ),
    chart: {
      kind: "timeline",
      from: plan.period.from,
      to: plan.period.to,
      today: progress.asOf,
      rows: groups.flatMap(({ title, tasks }) => tasks.map((task) => rowOf(task, title, followed))),
    },
    table: titledTable({
      id: "timeline",
      columns,
      body: groups.flatMap(({ tasks }) =>
        tasks.map((task) =>
          row([
            briefTask(task.id, followed),
            statesOf(
              progress.items.filter((item) => item.task === task.id),
              followed,
            ),
          ]),
        ),
      ),
    }),
  };
}

/** The states of a task's occurrences, each after its period. */
function statesOf(items: readonly OccurrenceProgress[], followed: Followed): readonly Inline[] {
  return items.flatMap((item, at) => {
    const period = periodOf(item, followed);
    const before = `${at === 0 ? "" : "; "}${period === "" ? "" : `${period}: `}`;
    return [...plain(before), progressState(item, followed)];
  });
}

function rowOf(task: Task, group: string, { progress, plan }: Followed): TimelineRow {
  const items = progress.items.filter((item) => item.task === task.id && item.origin === "plan");
  const spans = items.map((item): TimelineSpan => {
    const period = item.occurrence?.window ?? plan.period;
    return { kind: spanKind(task, item), from: period.from, to: period.to };
  });
  return { number: task.id, label: task.content, group, spans: unlike(spans), marks: marksOf(items) };
}

function spanKind(task: Task, { schedule, occurrence }: OccurrenceProgress): TimelineSpan["kind"] {
  const found = task.schedules.find(({ id }) => id === schedule)?.schedule;
  const parts = found?.kind === "several" ? found.parts : found === undefined ? [] : [found];
  // What falls due on no day is there all the time, or waits for a plan, a rule or a request.
  if (occurrence?.due === undefined) return parts.some(({ kind }) => kind === "continuous") ? "continuous" : "undated";
  return parts.some(({ kind }) => kind === "recurring") ? "recurring" : "dated";
}

/** Spans that say the same thing are drawn once. */
function unlike(spans: readonly TimelineSpan[]): readonly TimelineSpan[] {
  return [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()];
}

function marksOf(items: readonly OccurrenceProgress[]): readonly TimelineMark[] {
  const marks = new Map<string, TimelineMark>();
  for (const { due, time, extended } of items) {
    const on = extended?.due ?? due;
    const state = extended?.time ?? time;
    if (on === undefined || state === "no-deadline" || state === "undetermined") continue;
    const before = marks.get(on);
    if (before === undefined || gravest.indexOf(state) < gravest.indexOf(before.state)) marks.set(on, { on, state });
  }
  return [...marks.values()];
}
