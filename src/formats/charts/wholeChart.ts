import type { SvgElement } from "../../report/charts/svg.ts";
import { drawChart } from "../../report/drawChart.ts";
import type { Figure } from "../../report/tree/block.ts";
import type { ReportWords } from "../../report/words/vi.ts";
import type { PageArea } from "./pageArea.ts";

/** Draws a chart as wide as the page; one higher than the page wider, so that it fills the width when it is shrunk. */
export function wholeChart(figure: Figure, { width, height }: PageArea, words: ReportWords): readonly SvgElement[] {
  const tree = drawChart(figure, { words, width });
  const excess = Number(tree.properties.height) / height;
  return [excess <= 1 ? tree : drawChart(figure, { words, width: Math.floor(width * excess) })];
}
