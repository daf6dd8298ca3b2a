import { fillTemplate } from "../../core/fillTemplate.ts";
import { formatPercent } from "../../core/formatPercent.ts";
import type { TimeCount } from "../../plan/progressCount.ts";
import { type Workload, workloadOf } from "../../plan/workloadOf.ts";
import type { Captions } from "../build/captions.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import { countValue, shareValue } from "../build/values.ts";
import type { Figure } from "../tree/block.ts";
import type { Bar } from "../tree/chart.ts";
import type { Value } from "../tree/inline.ts";
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
  const columns: readonly ColumnPlan[] = [
    { id: "agency", title: say.columns.agency, weight: 8, rowHeader: true },
    ...columnIds.map((id) => ({
      id: id === "onTime" ? "on-time" : id === "withinTime" ? "within-time" : id,
      title: say.columns[id],
      weight: 3,
      align: "end" as const,
    })),
    { id: "punctuality", title: say.columns.punctuality, weight: 3, align: "end" },
  ];
  return [
    {
      kind: "figure",
      caption: captions.figure(say.pictures.agencies),
      description: fillTemplate(say.agenciesDescription, { agencies: loads.length }, language),
      chart: {
        kind: "bars",
        textLabel: say.columns.punctuality,
        keys: [
          { key: "on-time", label: say.columns.onTime, tone: "good" },
          { key: "late", label: say.columns.late, tone: "watch" },
          { key: "overdue", label: say.columns.overdue, tone: "bad" },
          { key: "within", label: say.columns.withinTime, tone: "quiet" },
        ],
        bars: loads.slice(0, mostBars).map((load) => barOf(load, followed)),
      },
      table: titledTable({
        id: "progress-by-agency",
        columns,
        body: loads.map((load) => row([agencyName(load.agency), ...cellsOf(load, followed)])),
      }),
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

function classesOf(load: Workload) {
  const sum = (pick: Pick): number => partsOf(load).reduce((total, part) => total + pick(part), 0);
  return {
    onTime: sum(picks.onTime),
    late: sum(picks.late),
    overdue: sum(picks.overdue),
    within: sum(picks.withinTime),
  };
}

function totalOf(load: Workload): number {
  return partsOf(load).reduce((total, part) => total + picks.total(part), 0);
}

type Pick = (part: TimeCount) => number;

const columnIds = ["total", "onTime", "late", "overdue", "withinTime"] as const;

const picks: Readonly<Record<(typeof columnIds)[number], Pick>> = {
  total: (part) => part.doneOnTime + part.doneLate + part.overdue + part.withinTime,
  onTime: (part) => part.doneOnTime,
  late: (part) => part.doneLate,
  overdue: (part) => part.overdue,
  withinTime: (part) => part.withinTime,
};

/** What an agency owes itself, what of that was extended, and what others asked of it. */
function partsOf({ count, requests }: Workload): readonly TimeCount[] {
  return [count, count.extended, requests];
}

/** The counts of an agency's line and its share done on time; the line has one derivation, with the parts of each sum. */
function cellsOf(load: Workload, { words, sources, agencyName }: Followed): readonly (Value | string)[] {
  const say = words.report.progress;
  const sums = columnIds.map((id) => ({ id, parts: partsOf(load).map(picks[id]) }));
  const share = load.punctuality;
  const from = sources.add(`agency ${load.agency}`, agencyName(load.agency), [
    ...sums
      .filter(({ parts }) => parts.some((part) => part > 0))
      .map(({ id, parts }) => ({
        rule: "figure-formula",
        params: { formula: `${say.columns[id]} = ${say.workloadParts}`, sum: parts.join(" + ") },
      })),
    ...(share === undefined
      ? []
      : [{ rule: "figure-share", params: { name: say.columns.punctuality, part: share.num, whole: share.den } }]),
  ]);
  return [
    ...sums.map(({ parts }) =>
      countValue(
        parts.reduce((sum, part) => sum + part, 0),
        words.language,
        { from },
      ),
    ),
    share === undefined ? words.report.frame.nothing : shareValue(share, words.language, { from }),
  ];
}
