import { fillTemplate } from "../../core/fillTemplate.ts";
import { formatPercent } from "../../core/formatPercent.ts";
import type { Ratio } from "../../core/numbers.ts";
import type { Language } from "../../core/words.ts";
import type { TrendChart, TrendSeries } from "../tree/chart.ts";
import type { ChartVocabulary } from "../words/vocabulary/chart.ts";
import { chipLabel } from "./chipLabel.ts";
import type { Drawing, Sheet } from "./drawing.ts";
import { type LinePoint, labelPlace } from "./labelPlace.ts";
import { drawLegend } from "./legend.ts";
import { palette } from "./palette.ts";
import { scaleLinear } from "./scaleLinear.ts";
import { perCent, tickText } from "./share.ts";
import { type SvgElement, svg } from "./svg.ts";
import { label, shorten } from "./text.ts";
import { type TrendAxis, trendAxis } from "./trendAxis.ts";
import { widthOf } from "./widthOf.ts";

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
  const top = legend.height + 24;
  const bottom = top + Math.min(220, width * 0.55);
  const axis = trendAxis(chart);
  const y = scaleLinear().domain([axis.from, axis.to]).range([bottom, top]);
  const broken = axis.from > 0 ? axisBreak(left, [top, bottom], axis, words, language) : [];
  const foot = axis.from > 0 ? bottom + breakHeight : bottom;
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
  const saidText = (value: Ratio): string =>
    formatPercent(value, { language, ...(chart.target === undefined ? {} : { against: chart.target }) });
  const [first] = chart.series;
  const widest = Math.max(
    0,
    ...chart.periods.map((period) => widthOf(period, 12.5)),
    ...(first?.values ?? []).map((value) => (value === null ? 0 : widthOf(saidText(value), 12, true))),
  );
  // Where periods are too many for their names, every second or third is named, the last one among them.
  const stride = Math.max(1, Math.ceil((Math.min(widest, 110) + 4) / step));
  const isNamed = (at: number): boolean => (chart.periods.length - 1 - at) % stride === 0;
  const periods = chart.periods.flatMap((period, at) =>
    isNamed(at)
      ? [label(x(at), foot + 20, shorten(period, 12.5, step * stride - 4), { size: 12.5, anchor: "middle" })]
      : [],
  );
  const drawn = lines.map(({ series, style }) => line(series, style, x, y));
  const goal = chart.target === undefined ? [] : [across(left, right, y(perCent(chart.target)))];
  const neighbours = {
    lines: lines.map(({ series }) =>
      series.values.map((value, at): LinePoint => (value === null ? undefined : [x(at), y(perCent(value))])),
    ),
    across: chart.target === undefined ? [] : [y(perCent(chart.target))],
    floor: bottom,
  };
  const said = (first?.values ?? []).flatMap((value, at) => {
    if (value === null || !isNamed(at)) return [];
    const text = saidText(value);
    const place = labelPlace([x(at), y(perCent(value))], widthOf(text, 12, true), neighbours);
    return [chipLabel(x(at), place, text, { size: 12, anchor: "middle", bold: true })];
  });
  return { nodes: [legend.node, ...grid, ...broken, ...periods, ...goal, ...drawn, ...said], height: foot + 30 };
}

/** Height of the sign below an axis that leaves zero out. */
const breakHeight = 16;

/** An axis that leaves zero out: its line, the sign of what is missing below it, and words that say so. */
function axisBreak(
  left: number,
  [top, bottom]: readonly [top: number, bottom: number],
  { from }: TrendAxis,
  words: ChartVocabulary,
  language: Language,
): readonly SvgElement[] {
  const text = fillTemplate(words.axisFrom, { from: tickText(from, language) }, language);
  return [
    svg("path", {
      className: ["muted-line"],
      d: `M${left} ${top}V${bottom + 2}l-5 3.5 10 4-5 3.5V${bottom + breakHeight}`,
      stroke: palette.muted,
      strokeWidth: 1.2,
      fill: "none",
    }),
    label(left + 12, bottom + 14, text, { size: 11, fill: palette.muted, className: "muted" }),
  ];
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
