import { formatInteger } from "../../core/formatInteger.ts";
import type { Language } from "../../core/words.ts";
import type { Bar, BarKey, BarsChart } from "../tree/chart.ts";
import type { Drawing, Sheet } from "./drawing.ts";
import { drawLegend } from "./legend.ts";
import { palette, toned } from "./palette.ts";
import { scaleLinear } from "./scaleLinear.ts";
import { type SvgElement, svg } from "./svg.ts";
import { label, wrap } from "./text.ts";
import { widthOf } from "./widthOf.ts";

/** Draws counts stacked in bars, the parts named once in a legend. */
export function drawBars(chart: BarsChart, sheet: Sheet, language: Language): Drawing {
  const { width, id } = sheet;
  const isNarrow = width < 500;
  const left = isNarrow ? 8 : Math.round(width * 0.33);
  const right = width - (chart.bars.some((bar) => bar.text !== undefined) ? 74 : 16);
  const entries = chart.keys.map(({ label: name, tone }) => ({
    name,
    sign: (x: number, y: number) => toned(id, tone, { x: x - 8, y: y - 6, width: 16, height: 12 }),
  }));
  const texts = chart.textLabel === undefined ? [] : [{ name: chart.textLabel, sign: percentSign }];
  const legend = drawLegend([...entries, ...texts], left, 2, width - left - 8);
  const most = Math.max(1, ...chart.bars.map(totalOf));
  const scale = scaleLinear().domain([0, most]).range([left, right]);
  const rowHeight = isNarrow ? 50 : 34;
  const top = legend.height + 8;
  const rows = chart.bars.map((bar, at) => {
    const y = top + at * rowHeight;
    const barY = isNarrow ? y + 22 : y + 6;
    const lines = wrap(bar.label, 13, isNarrow ? width - 16 : left - 24, isNarrow ? 1 : 2);
    const first = y + 22 - (lines.length - 1) * 7.5;
    const names = lines.map((line, n) =>
      isNarrow
        ? label(left, y + 16, line)
        : label(left - 12, first + n * 15, line, { anchor: "end", size: lines.length > 1 ? 12 : 13 }),
    );
    const end = scale(totalOf(bar));
    const text = bar.text === undefined ? [] : [label(end + 8, barY + 16, bar.text, { bold: true })];
    return svg("g", {}, ...names, ...stack(bar, chart.keys, barY, id, scale, language), ...text);
  });
  const axis = svg("path", {
    className: ["grid"],
    d: `M${left} ${top}V${top + rows.length * rowHeight}`,
    stroke: palette.line,
    fill: "none",
  });
  return { nodes: [legend.node, axis, ...rows], height: top + rows.length * rowHeight + 6 };
}

/** Stands in the legend for the texts at the ends of bars. */
function percentSign(x: number, y: number): SvgElement {
  return label(x, y + 4.5, "%", { bold: true, anchor: "middle" });
}

function totalOf(bar: Bar): number {
  return bar.parts.reduce((sum, part) => sum + part.value, 0);
}

function stack(
  bar: Bar,
  keys: readonly BarKey[],
  y: number,
  id: string,
  scale: (value: number) => number,
  language: Language,
): readonly SvgElement[] {
  const nodes: SvgElement[] = [];
  let sum = 0;
  for (const { key, tone } of keys) {
    const value = bar.parts.find((part) => part.key === key)?.value ?? 0;
    if (value === 0) continue;
    const [x, end] = [scale(sum), scale(sum + value)];
    sum += value;
    const width = Math.max(1, end - x - 1);
    nodes.push(toned(id, tone, { x, y, width, height: 22 }));
    const text = formatInteger(value, language);
    const needed = widthOf(text, 12) + 8;
    if (needed > width) continue;
    const chip = { x: x + width / 2 - needed / 2, y: y + 3.5, width: needed, height: 15 };
    nodes.push(
      svg("rect", { className: ["chip"], ...chip, rx: 3, fill: palette.paper }),
      label(x + width / 2, y + 15.3, text, { size: 12, anchor: "middle", bold: true }),
    );
  }
  return nodes;
}
