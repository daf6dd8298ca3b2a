import type { Period } from "../../calendar/period.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import { ratio } from "../../core/ratio.ts";
import type { Captions } from "../build/captions.ts";
import { periodPosition } from "../build/periodName.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import { shareValue } from "../build/values.ts";
import { tickText } from "../charts/share.ts";
import { trendAxis } from "../charts/trendAxis.ts";
import type { Figure } from "../tree/block.ts";
import type { TrendChart } from "../tree/chart.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { countIn } from "./dossierColumns.ts";
import type { DossierCounts } from "./dossierForm.ts";
import type { Controlled } from "./itemFigures.ts";

/** The dossiers of one period in all, for the trend. */
export interface DossierHistory {
  /** The period, of the same length as the one reported. */
  readonly period: Period;
  /** Its dossiers; `"not-received"`: no figures, and the line breaks there. */
  readonly counts: DossierCounts | "not-received";
}

/** A chart has room for so many lines. */
const mostYears = 3;

/** The share of dossiers resolved early or on time, a line a year; nothing where fewer than two periods are known. */
export function trendFigure(
  history: readonly DossierHistory[],
  captions: Captions,
  controlled: Controlled,
): readonly Figure[] {
  const { words } = controlled;
  const say = words.report.control.trend;
  const yearOf = ({ from }: Period): string => from.slice(0, 4);
  const years = [...new Set(history.map(({ period }) => yearOf(period)))].sort().slice(-mostYears);
  const positions = [...new Set(history.map(({ period }) => period.from.slice(5)))].sort();
  if (history.length < 2) return [];
  const at = (year: string, position: string): DossierHistory | undefined =>
    history.find(({ period }) => yearOf(period) === year && period.from.slice(5) === position);
  const periods = positions.map((position) => {
    const known = history.find(({ period }) => period.from.slice(5) === position);
    return known === undefined ? position : periodPosition(known.period, words);
  });
  const label = (year: string): string => fillTemplate(say.year, { year }, words.language);
  const columns: readonly ColumnPlan[] = [
    { id: "period", title: say.period, weight: 3, rowHeader: true },
    ...years.map((year) => ({ id: `year-${year}`, title: label(year), weight: 2, align: "end" as const })),
  ];
  const chart: TrendChart = {
    kind: "trend",
    periods,
    // The chart writes the values of its first line: those of the latest year.
    series: [...years].reverse().map((year) => ({
      label: label(year),
      values: positions.map((position) => shareOf(at(year, position))?.share ?? null),
    })),
  };
  return [
    {
      kind: "figure",
      caption: captions.figure(say.title),
      description: [say.description, ...axisSentence(chart, words)].join(" "),
      chart,
      table: titledTable({
        id: "punctuality-trend",
        columns,
        body: positions.map((position, index) =>
          row([periods[index] ?? "", ...years.map((year) => cellOf(at(year, position), controlled))]),
        ),
      }),
    },
  ];
}

/** Tells whoever cannot see the picture that its axis leaves zero out. */
function axisSentence(chart: TrendChart, { language, report }: BuilderWords): readonly string[] {
  const { from } = trendAxis(chart);
  return from > 0 ? [`${fillTemplate(report.chart.axisFrom, { from: tickText(from, language) }, language)}.`] : [];
}

function cellOf(history: DossierHistory | undefined, { words, sources }: Controlled) {
  const found = shareOf(history);
  if (history === undefined || found === undefined) return words.report.frame.nothing;
  const name = words.report.control.dossiers.shares.punctuality;
  const { part, whole, share } = found;
  const step = { rule: "figure-share", params: { name, part, whole } };
  const from = sources.add(`trend ${history.period.key}`, name, [step]);
  return shareValue(share, words.language, { from });
}

function shareOf(history: DossierHistory | undefined) {
  if (history === undefined || history.counts === "not-received") return undefined;
  const { counts } = history;
  const [part, whole] = [counts.early + counts.onTime, countIn(counts, "resolved")];
  return whole === 0 ? undefined : { part, whole, share: ratio(BigInt(part), BigInt(whole)) };
}
