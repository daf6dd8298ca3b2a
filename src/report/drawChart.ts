import { assertNever } from "../core/assertNever.ts";
import type { Language } from "../core/words.ts";
import { drawBars } from "./charts/drawBars.ts";
import { drawBullets } from "./charts/drawBullets.ts";
import { drawEmpty, isEmpty } from "./charts/drawEmpty.ts";
import type { Drawing, Sheet } from "./charts/drawing.ts";
import { drawTimeline } from "./charts/drawTimeline.ts";
import { drawTrend } from "./charts/drawTrend.ts";
import { palette, patterns } from "./charts/palette.ts";
import { type SvgElement, svg } from "./charts/svg.ts";
import type { Figure } from "./tree/block.ts";
import type { Chart } from "./tree/chart.ts";
import { vi } from "./words/vi.ts";
import type { ChartVocabulary } from "./words/vocabulary/chart.ts";

/** The words a picture needs: `vi`, `en` of `kstthc/locale/en`, or the part of them that charts say. */
export interface ChartWords {
  /** How numbers and days are written. */
  readonly language: Language;
  /** What charts say. */
  readonly report: {
    /** What charts say. */
    readonly chart: ChartVocabulary;
  };
}

/** How to draw. */
export interface DrawOptions {
  /** Absent: Vietnamese. */
  readonly words?: ChartWords;
  /** Width in pixels; below 500 labels stand above their rows, as a phone needs. Absent: 1040 for a timeline, else 760. */
  readonly width?: number;
  /** Rows of a timeline to draw, first and end, 0 first; signs are explained above the first. Absent: all. */
  readonly rows?: readonly [first: number, end: number];
  /** Prefix of the ids inside, unique in the page; absent: `chart`. */
  readonly id?: string;
}

/**
 * Draws a picture (biểu đồ) as an SVG tree in the shape of hast. It is complete by itself, on white; classes on its
 * shapes let a page recolour it. States differ in shape and pattern as well as in colour, and the picture carries its
 * title and description for those who hear it.
 *
 * @param figure - Caption, description and data.
 * @param options - Words, width, id.
 * @returns The `svg` element.
 * @example
 * const bars = [{ label: "Thanh toán trực tuyến", value: { num: "1", den: "4" }, text: "25%", target: "30%", verdict: "Chưa đạt", tone: "bad" }]
 * const chart = { kind: "bullets", bars }
 * drawChart({ kind: "figure", caption: "Hình 1", description: "Một chỉ tiêu chưa đạt.", chart }).properties.viewBox // => "0 0 760 92"
 */
export function drawChart(figure: Figure, options: DrawOptions = {}): SvgElement {
  const { words = vi, id = "chart", width = figure.chart.kind === "timeline" ? 1040 : 760 } = options;
  const { nodes, height } = draw(
    figure.chart,
    { width, id, rows: options.rows ?? [0, Number.POSITIVE_INFINITY] },
    words,
  );
  const size = { width: Math.round(width), height: Math.ceil(height) };
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      className: ["chart", `chart-${figure.chart.kind}`],
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: "img",
      ariaLabelledBy: [`${id}-title`, `${id}-desc`],
      fontFamily: "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
    },
    svg("title", { id: `${id}-title` }, figure.caption),
    svg("desc", { id: `${id}-desc` }, figure.description),
    patterns(id),
    svg("rect", { className: ["paper"], ...size, fill: palette.paper }),
    ...nodes,
  );
}

function draw(chart: Chart, sheet: Sheet, { language, report }: ChartWords): Drawing {
  if (isEmpty(chart)) return drawEmpty(sheet, report.chart);
  switch (chart.kind) {
    case "bullets":
      return drawBullets(chart, sheet, report.chart, language);
    case "timeline":
      return drawTimeline(chart, sheet, report.chart, language);
    case "bars":
      return drawBars(chart, sheet, language);
    case "trend":
      return drawTrend(chart, sheet, report.chart, language);
    default:
      return assertNever(chart);
  }
}
