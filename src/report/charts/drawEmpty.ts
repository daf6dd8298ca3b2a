import type { Chart } from "../tree/chart.ts";
import type { ChartVocabulary } from "../words/vocabulary/chart.ts";
import type { Drawing, Sheet } from "./drawing.ts";
import { palette } from "./palette.ts";
import { svg } from "./svg.ts";
import { label } from "./text.ts";

/** Says whether a chart has nothing to draw: no bar, no row, no value in any period. */
export function isEmpty(chart: Chart): boolean {
  switch (chart.kind) {
    case "bullets":
    case "bars":
      return chart.bars.length === 0;
    case "timeline":
      return chart.rows.length === 0;
    case "trend":
      return chart.series.every(({ values }) => values.every((value) => value === null));
  }
}

/** Says that there is nothing to draw, where axes alone would look like a picture that failed. */
export function drawEmpty({ width }: Sheet, words: ChartVocabulary): Drawing {
  const height = 72;
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 4 };
  return {
    nodes: [
      svg("rect", { className: ["band"], ...box, fill: palette.band }),
      label(width / 2, height / 2 + 4.5, words.empty, { anchor: "middle", fill: palette.muted, className: "muted" }),
    ],
    height,
  };
}
