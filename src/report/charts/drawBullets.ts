import type { Language } from "../../core/words.ts";
import type { Bullet, BulletsChart } from "../tree/chart.ts";
import type { Tone } from "../tree/inline.ts";
import type { ChartVocabulary } from "../words/vocabulary/chart.ts";
import { chipLabel } from "./chipLabel.ts";
import type { Drawing, Sheet } from "./drawing.ts";
import { drawLegend } from "./legend.ts";
import { markShape, type SignState } from "./markShape.ts";
import { palette, toned } from "./palette.ts";
import { type ScaleLinear, scaleLinear } from "./scaleLinear.ts";
import { perCent, tickText } from "./share.ts";
import { type SvgElement, svg } from "./svg.ts";
import { label, wrap } from "./text.ts";
import { widthOf } from "./widthOf.ts";

const bandHeight = 24;

const signs: Readonly<Record<Tone, SignState>> = { good: "on-time", bad: "overdue", watch: "due-soon", quiet: "none" };

/** Draws each KPI as a bar against its target. */
export function drawBullets(chart: BulletsChart, sheet: Sheet, words: ChartVocabulary, language: Language): Drawing {
  const { width, id } = sheet;
  const isNarrow = width < 500;
  const left = isNarrow ? 16 : Math.round(width * 0.33);
  const right = isNarrow ? width - 18 : width - 150;
  const legend = drawLegend([{ name: words.target, sign: (x, y) => targetTick(x, y - 9, 18) }], left, 2, right - left);
  const scale = scaleOf(chart, left, right);
  const rowHeight = isNarrow ? 76 : 36;
  const top = legend.height + 10;
  const bottom = top + chart.bars.length * rowHeight;
  const ticks = scale.ticks(isNarrow ? 4 : 6);
  const grid = ticks.flatMap((tick) => [
    svg("path", {
      className: ["grid"],
      d: `M${scale(tick).toFixed(1)} ${top}V${bottom}`,
      stroke: palette.line,
      fill: "none",
    }),
    label(scale(tick), bottom + 16, tickText(tick, language), {
      size: 11.5,
      anchor: "middle",
      fill: palette.muted,
      className: "muted",
    }),
  ]);
  const rows = chart.bars.map((bar, at) => {
    const y = top + at * rowHeight;
    return svg(
      "g",
      {},
      ...texts(bar, y, { left, right, isNarrow }),
      ...shapes(bar, y + (isNarrow ? 25 : (rowHeight - bandHeight) / 2), id, scale, language),
    );
  });
  return { nodes: [legend.node, ...grid, ...rows], height: bottom + 24 };
}

function scaleOf({ bars }: BulletsChart, left: number, right: number): ScaleLinear<number, number> {
  const values = bars.flatMap((bar) =>
    [bar.value, bar.low, bar.high, bar.target].flatMap((v) => (v === undefined ? [] : [perCent(v)])),
  );
  const most = Math.max(10, ...values);
  return scaleLinear()
    .domain([Math.min(0, ...values), most > 100 ? most : Math.min(100, most * 1.08)])
    .nice(6)
    .range([left, right]);
}

function texts(
  bar: Bullet,
  y: number,
  { left, right, isNarrow }: { readonly left: number; readonly right: number; readonly isNarrow: boolean },
): readonly SvgElement[] {
  // Where nothing was counted the verdict says so; a dash beside it would say it twice.
  const hasValue = bar.value !== undefined || bar.low !== undefined;
  if (isNarrow) {
    const [name = ""] = wrap(bar.label, 13, right - left, 1);
    return [
      chipLabel(left, y + 17, name),
      chipLabel(left + 17, y + 64, hasValue ? bar.text : bar.verdict, { bold: hasValue, size: 12.5 }),
      ...(hasValue ? [chipLabel(right, y + 64, bar.verdict, { anchor: "end", size: 12.5 })] : []),
      markShape(signs[bar.tone], left + 6, y + 59.5),
    ];
  }
  const lines = wrap(bar.label, 13, left - 24, 2);
  const first = y + 22.5 - (lines.length - 1) * 7.5;
  const verdict = { size: 12, fill: palette.muted, className: "muted" } as const;
  return [
    ...lines.map((line, at) => label(left - 12, first + at * 15, line, { anchor: "end" })),
    markShape(signs[bar.tone], right + 18, y + 18),
    ...(hasValue
      ? [label(right + 31, y + 15, bar.text, { bold: true }), label(right + 31, y + 30, bar.verdict, verdict)]
      : [label(right + 31, y + 22, bar.verdict, verdict)]),
  ];
}

function shapes(
  bar: Bullet,
  y: number,
  id: string,
  scale: ScaleLinear<number, number>,
  language: Language,
): readonly SvgElement[] {
  const [from = 0, to = 0] = scale.range();
  const zero = scale(0);
  const height = bandHeight;
  const nodes = [svg("rect", { className: ["band"], x: from, y, width: to - from, height, rx: 2, fill: palette.band })];
  const { value, low, high, target } = bar;
  if (value !== undefined)
    nodes.push(toned(id, bar.tone, { ...across(zero, scale(perCent(value))), y: y + 5, height: height - 10 }));
  if (low !== undefined && high !== undefined)
    nodes.push(...range(scale(perCent(low)), scale(perCent(high)), y, height, bar.tone));
  if (value === undefined && low === undefined)
    nodes.push(
      svg("path", {
        className: ["muted-line"],
        d: `M${zero} ${y + height / 2}H${to}`,
        stroke: palette.muted,
        strokeDasharray: "2 5",
        fill: "none",
      }),
    );
  if (target !== undefined) {
    const x = scale(perCent(target));
    const text = tickText(perCent(target), language);
    nodes.push(targetTick(x, y - 2, height + 4), targetLabel(x, y, text, bar, scale));
  }
  return nodes;
}

/** The target in figures: right of its line, right of what ends just behind it, or on a slip where a bar runs on below. */
function targetLabel(
  x: number,
  y: number,
  text: string,
  { value, high }: Bullet,
  scale: ScaleLinear<number, number>,
): SvgElement {
  const style = { size: 10, fill: palette.muted, className: "muted" } as const;
  const reached = high ?? value;
  const end = reached === undefined ? x : scale(perCent(reached));
  const needed = widthOf(text, style.size) + 8;
  if (end <= x) return label(x + 5, y + 10, text, style);
  return end < x + needed
    ? label(end + 5, y + 10, text, style)
    : chipLabel(x + 7, y + bandHeight / 2 + 3.5, text, style);
}

function across(start: number, end: number): { readonly x: number; readonly width: number } {
  return { x: Math.min(start, end), width: Math.max(1, Math.abs(end - start)) };
}

/** What the value lies between, while something is unknown: a line with two ends. */
function range(low: number, high: number, y: number, height: number, tone: Tone): readonly SvgElement[] {
  const middle = y + height / 2;
  const d = `M${low.toFixed(1)} ${middle - 6}V${middle + 6}M${low.toFixed(1)} ${middle}H${high.toFixed(1)}M${high.toFixed(1)} ${middle - 6}V${middle + 6}`;
  return [
    svg("path", { className: [`tone-${tone}-line`], d, stroke: palette.tones[tone], strokeWidth: 3, fill: "none" }),
  ];
}

function targetTick(x: number, y: number, height: number): SvgElement {
  return svg("rect", { className: ["target"], x: x - 1.75, y, width: 3.5, height, fill: palette.ink });
}
