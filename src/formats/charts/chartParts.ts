import type { SvgElement } from "../../report/charts/svg.ts";
import { drawChart } from "../../report/drawChart.ts";
import type { Figure } from "../../report/tree/block.ts";
import type { ReportWords } from "../../report/words/vi.ts";
import type { PageArea } from "./pageArea.ts";

/** A timeline higher than this part of a page is parted. */
const tall = 0.5;
/** How high a part may be, likewise: what most last pages of a text leave free. */
const most = 0.36;
/** How much wider than the page a parted timeline is drawn, so that shrunk to it more rows find room. */
const dense = 1.45;

/**
 * Draws a chart for paper: whole, as wide as the page; a timeline that would leave the rest of a page empty in parts of
 * a few rows, which follow one another like the rows of a table. Parts begin with a group where they can.
 *
 * @param figure - The figure.
 * @param area - Room on its page.
 * @param words - Of its report.
 * @returns Its parts in order, one for most charts.
 */
export function chartParts(figure: Figure, area: PageArea, words: ReportWords): readonly SvgElement[] {
  const { chart } = figure;
  const whole = drawChart(figure, { words, width: area.width });
  if (chart.kind !== "timeline" || heightOf(whole) <= area.height * tall) return [whole];
  const width = Math.floor(area.width * dense);
  const draw = (first: number, end: number): SvgElement =>
    drawChart(figure, { words, width, rows: [first, end], id: `chart-${first + 1}` });
  const fits = (first: number, end: number): boolean => heightOf(draw(first, end)) <= area.height * most * dense;
  const begins = (at: number): boolean =>
    at === chart.rows.length || chart.rows[at]?.group !== chart.rows[at - 1]?.group;
  const parts: SvgElement[] = [];
  for (let first = 0; first < chart.rows.length; ) {
    let end = first + 1;
    while (end < chart.rows.length && fits(first, end + 1)) end++;
    let cut = end;
    while (cut > first && !begins(cut)) cut--;
    const next = cut > first ? cut : end;
    parts.push(draw(first, next));
    first = next;
  }
  return parts;
}

function heightOf({ properties }: SvgElement): number {
  return Number(properties.height);
}
