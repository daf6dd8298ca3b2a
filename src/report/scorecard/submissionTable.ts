import { addTo, type Lists } from "../../core/addTo.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { submissionOf } from "../../plan/submissionOf.ts";
import { countedValue } from "../build/countedValue.ts";
import { sentence } from "../build/sentence.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import { briefTask, type Followed, periodOf } from "../progress/following.ts";
import { itemSource } from "../progress/itemSource.ts";
import { markLegend } from "../submissions/markLegend.ts";
import { counted } from "../submissions/matrixView.ts";
import { submissionMark } from "../submissions/submissionMark.ts";
import type { Inline } from "../tree/inline.ts";
import type { BodyRow, Table } from "../tree/table.ts";

/** What the agency is to send more than once: a mark for each period, and how many of each kind. */
export function submissionTable(followed: Followed, caption: () => string): readonly Table[] {
  const { words } = followed;
  const series = seriesOf(followed.progress.items);
  if (series.length === 0) return [];
  const say = words.report;
  const columns: readonly ColumnPlan[] = [
    { id: "task", title: say.progress.columns.task, weight: 11, rowHeader: true },
    { id: "periods", title: say.scorecard.columns.periods, weight: 10 },
    ...counted.map((status) => ({
      id: status,
      title: say.submissions.counts[status],
      weight: 3.6,
      align: "end" as const,
    })),
  ];
  const used = new Set(series.flat().map((item) => submissionOf(item).status));
  return [
    titledTable({
      id: "submissions",
      caption: caption(),
      columns,
      body: series.map((items) => rowOf(items, followed)),
      notes: [markLegend(used, words)],
    }),
  ];
}

/** Schedules of the plan's own words with several occurrences, each with all of them. */
function seriesOf(
  items: readonly OccurrenceProgress[],
): readonly (readonly [OccurrenceProgress, ...OccurrenceProgress[]])[] {
  const series: Lists<string, OccurrenceProgress> = new Map();
  for (const item of items) {
    if (item.schedule === undefined || item.due === undefined || item.origin !== "plan") continue;
    addTo(series, item.schedule, item);
  }
  return [...series.values()].filter((list) => list.length > 1);
}

function rowOf(items: readonly [OccurrenceProgress, ...OccurrenceProgress[]], followed: Followed): BodyRow {
  const { words } = followed;
  const say = words.report;
  const [{ task, schedule = "" }] = items;
  const marks = items.map((item): readonly Inline[] => [
    ...sentence(say.scorecard.mark, { period: periodOf(item, followed) }, words.language),
    { ...submissionMark(submissionOf(item), words), from: itemSource(item, followed) },
  ]);
  return row([
    briefTask(task, followed),
    marks.flatMap((mark, at): readonly Inline[] => (at === 0 ? mark : [{ kind: "break" }, ...mark])),
    ...counted.map((status) => {
      const found = items.filter((item) => submissionOf(item).status === status);
      const names = found.map((item) => periodOf(item, followed));
      const title = `${fillTemplate(say.progress.task, { task }, words.language)}: ${say.submissions.counts[status]}`;
      return countedValue(`submissions ${schedule} ${status}`, title, names, followed);
    }),
  ]);
}
