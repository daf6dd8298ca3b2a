import { fillTemplate } from "../../core/fillTemplate.ts";
import { formatPercent } from "../../core/formatPercent.ts";
import { type Workload, workloadOf } from "../../plan/workloadOf.ts";
import type { Captions } from "../build/captions.ts";
import { columnsOf, row, titlesOf } from "../build/tables.ts";
import { countValue, shareValue } from "../build/values.ts";
import type { Figure } from "../tree/block.ts";
import type { Bar } from "../tree/chart.ts";
import type { Inline } from "../tree/inline.ts";
import type { Followed } from "./following.ts";

/** The agencies that owe most, as bars; the table lists all of them. */
const mostBars = 20;

/** How punctual each agency is: bars of what was on time, late, overdue and within time; none where nothing is owed. */
export function agencyFigure(followed: Followed, captions: Captions): readonly Figure[] {
  const { words, progress, agencyName } = followed;
  const { language } = words;
  const say = words.report.progress;
  const loads = workloadOf(progress)
    .filter((load) => totalOf(load) > 0)
    .sort((a, b) => totalOf(b) - totalOf(a));
  if (loads.length === 0) return [];
  const columns = columnsOf([
    { id: "agency", title: say.columns.agency, weight: 8, rowHeader: true },
    ...(["total", "onTime", "late", "overdue", "withinTime"] as const).map((id) => ({
      id: id === "onTime" ? "on-time" : id === "withinTime" ? "within-time" : id,
      title: say.columns[id],
      weight: 3,
      align: "end" as const,
    })),
    { id: "punctuality", title: say.columns.punctuality, weight: 3, align: "end" },
  ]);
  return [
    {
      kind: "figure",
      caption: captions.figure(say.pictures.agencies),
      description: fillTemplate(say.agenciesDescription, { agencies: loads.length }, language),
      chart: {
        kind: "bars",
        keys: [
          { key: "on-time", label: say.columns.onTime, tone: "good" },
          { key: "late", label: say.columns.late, tone: "watch" },
          { key: "overdue", label: say.columns.overdue, tone: "bad" },
          { key: "within", label: say.columns.withinTime, tone: "quiet" },
        ],
        bars: loads.slice(0, mostBars).map((load) => barOf(load, followed)),
      },
      table: {
        kind: "table",
        id: "progress-by-agency",
        columns,
        header: [titlesOf(columns)],
        body: loads.map((load) => {
          const { onTime, late, overdue, within } = classesOf(load);
          const counts = [totalOf(load), onTime, late, overdue, within].map((count) => countValue(count, language));
          const share: Inline | string =
            load.punctuality === undefined ? words.report.frame.nothing : shareValue(load.punctuality, language);
          return row([agencyName(load.agency), ...counts, share]);
        }),
      },
    },
  ];
}

function barOf(load: Workload, { agencyName, words }: Followed): Bar {
  const { onTime, late, overdue, within } = classesOf(load);
  const text =
    load.punctuality === undefined
      ? {}
      : { text: formatPercent(load.punctuality, { language: words.language, digits: 1 }) };
  return {
    label: agencyName(load.agency),
    ...text,
    parts: [
      { key: "on-time", value: onTime },
      { key: "late", value: late },
      { key: "overdue", value: overdue },
      { key: "within", value: within },
    ],
  };
}

function classesOf({ count, requests }: Workload) {
  const all = [count, count.extended, requests];
  const sum = (pick: (part: (typeof all)[number]) => number): number =>
    all.reduce((total, part) => total + pick(part), 0);
  return {
    onTime: sum((part) => part.doneOnTime),
    late: sum((part) => part.doneLate),
    overdue: sum((part) => part.overdue),
    within: sum((part) => part.withinTime),
  };
}

function totalOf(load: Workload): number {
  const { onTime, late, overdue, within } = classesOf(load);
  return onTime + late + overdue + within;
}
