import { scaleLinear } from "d3-scale";
import { formatPercent } from "../../core/formatPercent.ts";
import type { Language } from "../../core/words.ts";
import type { TrendChart, TrendSeries } from "../tree/chart.ts";
import type { ChartVocabulary } from "../words/vocabulary/chart.ts";
import type { Drawing, Sheet } from "./drawing.ts";
import { type LinePoint, labelPlace } from "./labelPlace.ts";
import { drawLegend } from "./legend.ts";
import { palette } from "./palette.ts";
import { perCent, tickText } from "./share.ts";
import { type SvgElement, svg } from "./svg.ts";
import { label, shorten, widthOf } from "./text.ts";

interface Style {
  readonly name: string;
  readonly colour: string;
  readonly dash: string;
  readonly marker: string;
}

/** Lines differ in dash and marker, not in colour alone. */
const styles: readonly Style[] = [
  { name: "line-1", colour: palette.accent, dash: "", marker: "M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z" },
  { name: "line-2", colour: palette.muted, dash: "7 4", marker: "M-4-4H4V4H-4Z" },
  { name: "line-3", colour: palette.tones.watch, dash: "2 3", marker: "M0-5.5 5 4.5H-5Z" },
];

/** Draws shares by period as lines, with the target across. */
export function drawTrend(chart: TrendChart, sheet: Sheet, words: ChartVocabulary, language: Language): Drawing {
  const { width } = sheet;
  const [left, right] = [52, width - 24];
  const lines = chart.series.slice(0, styles.length).map((series, at) => ({ series, style: styles[at] as Style }));
  const entries = lines.map(({ series, style }) => ({
    name: series.label,
    sign: (x: number, y: number) => sample(x, y, style),
  }));
  const target =
    chart.target === undefined
      ? []
      : [{ name: words.target, sign: (x: number, y: number) => across(x - 10, x + 10, y) }];
  const legend = drawLegend([...entries, ...target], left, 2, right - left);
  const [top, bottom] = [legend.height + 16, legend.height + 16 + Math.min(260, width * 0.55)];
  const values = [...chart.series.flatMap((series) => series.values.flatMap((v) => (v === null ? [] : [perCent(v)])))];
  if (chart.target !== undefined) values.push(perCent(chart.target));
  const y = scaleLinear()
    .domain([Math.min(0, ...values), topOf(Math.max(10, ...values))])
    .nice(5)
    .range([bottom, top]);
  const step = (right - left) / Math.max(1, chart.periods.length);
  const x = (at: number): number => left + step * (at + 0.5);
  const grid = y.ticks(5).flatMap((tick) => [
    svg("path", {
      className: ["grid"],
      d: `M${left} ${y(tick).toFixed(1)}H${right}`,
      stroke: palette.line,
      fill: "none",
    }),
    label(left - 8, y(tick) + 4, tickText(tick, language), {
      size: 11.5,
      anchor: "end",
      fill: palette.muted,
      className: "muted",
    }),
  ]);
  const periods = chart.periods.map((period, at) =>
    label(x(at), bottom + 20, shorten(period, 12.5, step), { size: 12.5, anchor: "middle" }),
  );
  const drawn = lines.map(({ series, style }) => line(series, style, x, y));
  const goal = chart.target === undefined ? [] : [across(left, right, y(perCent(chart.target)))];
  const neighbours = {
    lines: lines.map(({ series }) =>
      series.values.map((value, at): LinePoint => (value === null ? undefined : [x(at), y(perCent(value))])),
    ),
    across: chart.target === undefined ? [] : [y(perCent(chart.target))],
  };
  const said = (chart.series[0]?.values ?? []).flatMap((value, at) => {
    if (value === null) return [];
    const text = formatPercent(value, { language, ...(chart.target === undefined ? {} : { against: chart.target }) });
    const place = labelPlace([x(at), y(perCent(value))], widthOf(text, 12), neighbours);
    return [label(x(at), place, text, { size: 12, anchor: "middle", bold: true })];
  });
  return { nodes: [legend.node, ...grid, ...periods, ...goal, ...drawn, ...said], height: bottom + 30 };
}

function line(series: TrendSeries, style: Style, x: (at: number) => number, y: (value: number) => number): SvgElement {
  let d = "";
  let isOpen = false;
  const markers: SvgElement[] = [];
  series.values.forEach((value, at) => {
    if (value === null) {
      isOpen = false;
      return;
    }
    const [px, py] = [x(at).toFixed(1), y(perCent(value)).toFixed(1)];
    d += `${isOpen ? "L" : "M"}${px} ${py}`;
    isOpen = true;
    markers.push(
      svg("path", {
        className: [style.name, "halo"],
        d: style.marker,
        transform: `translate(${px} ${py})`,
        fill: style.colour,
        stroke: palette.paper,
        strokeWidth: 1.2,
      }),
    );
  });
  return svg("g", {}, stroke(d, style), ...markers);
}

function stroke(d: string, { name, colour, dash }: Style): SvgElement {
  return svg("path", {
    className: [`${name}-line`],
    d,
    fill: "none",
    stroke: colour,
    strokeWidth: 2.4,
    ...(dash === "" ? {} : { strokeDasharray: dash }),
  });
}

function sample(x: number, y: number, style: Style): SvgElement {
  return svg(
    "g",
    {},
    stroke(`M${x - 11} ${y}H${x + 11}`, style),
    svg("path", { className: [style.name], d: style.marker, transform: `translate(${x} ${y})`, fill: style.colour }),
  );
}

function across(from: number, to: number, y: number): SvgElement {
  return svg("path", {
    className: ["target-line"],
    d: `M${from} ${y.toFixed(1)}H${to}`,
    stroke: palette.ink,
    strokeWidth: 2,
    strokeDasharray: "9 4 2 4",
    fill: "none",
  });
}

/** Room above the highest value; a share is never more than the whole. */
function topOf(highest: number): number {
  const top = highest * 1.1;
  return highest <= 100 ? Math.min(100, top) : top;
}
