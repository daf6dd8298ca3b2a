import { toEpochDay } from "../../calendar/epochDay.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Language } from "../../core/words.ts";
import type { TimelineChart, TimelineMark, TimelineRow, TimelineSpan } from "../tree/chart.ts";
import type { ChartVocabulary } from "../words/vocabulary/chart.ts";
import { chipLabel } from "./chipLabel.ts";
import type { Drawing, Sheet } from "./drawing.ts";
import { drawLegend, type LegendEntry } from "./legend.ts";
import { markShape } from "./markShape.ts";
import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";
import { label, shorten } from "./text.ts";
import { clamp, type TimelineAxis, timelineAxis } from "./timelineAxis.ts";
import { timelineBar } from "./timelineBar.ts";
import { timelineHead, timelineLines } from "./timelineGrid.ts";
import { widthOf } from "./widthOf.ts";

const spanKinds: readonly TimelineSpan["kind"][] = ["dated", "recurring", "continuous", "undated"];
const markStates: readonly TimelineMark["state"][] = ["on-time", "late", "overdue", "due-soon", "not-due"];

/** Draws tasks along a year: groups, quarters and months, the line of the day, due days with what became of them. */
export function drawTimeline(chart: TimelineChart, sheet: Sheet, words: ChartVocabulary, language: Language): Drawing {
  const { width, id, rows } = sheet;
  const [first, end] = rows;
  const isNarrow = width < 500;
  const axis = timelineAxis(chart, isNarrow ? 12 : Math.round(width * 0.34), width - 14);
  const isExplained = first === 0;
  const spans = drawLegend(isExplained ? spanEntries(chart, words, id) : [], 4, 2, width - 8);
  const marks = drawLegend(isExplained ? markEntries(chart, words) : [], 4, 2 + spans.height, width - 8);
  const headTop = spans.height + marks.height + (chart.today === undefined ? 4 : 26);
  const head = timelineHead(chart, axis, headTop, words, isNarrow);
  const top = headTop + (isNarrow ? 22 : 42);
  const rowHeight = isNarrow ? 38 : 22;
  const body: SvgElement[] = [];
  let y = top;
  let group: string | undefined;
  for (const row of chart.rows.slice(first, end)) {
    if (row.group !== group && row.group !== undefined) {
      body.push(band(row.group, y + 2, width));
      y += 26;
    }
    group = row.group;
    body.push(...rowNodes(row, y, axis, id, isNarrow));
    y += rowHeight;
  }
  const grid = timelineLines(chart, axis, headTop, y);
  const today = chart.today === undefined ? [] : todayNodes(chart, axis, [headTop, top, y], words, language);
  return {
    nodes: [
      spans.node,
      marks.node,
      ...grid,
      ...(isNarrow ? [...today, ...head, ...body] : [...head, ...body, ...today]),
    ],
    height: y + 8,
  };
}

/** Only what occurs is explained: stretches on a line of their own, due days below. */
function spanEntries(chart: TimelineChart, words: ChartVocabulary, id: string): readonly LegendEntry[] {
  const kinds = new Set(chart.rows.flatMap((row) => row.spans.map((span) => span.kind)));
  return spanKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      name: words.spans[kind],
      sign: (x: number, y: number) => timelineBar(kind, x - 9, y - 4.5, 18, id),
    }));
}

function markEntries(chart: TimelineChart, words: ChartVocabulary): readonly LegendEntry[] {
  const states = new Set(chart.rows.flatMap((row) => row.marks.map((mark) => mark.state)));
  return markStates
    .filter((state) => states.has(state))
    .map((state) => ({ name: words.marks[state], sign: (x: number, y: number) => markShape(state, x, y) }));
}

function band(title: string, y: number, width: number): SvgElement {
  return svg(
    "g",
    {},
    svg("rect", { className: ["band"], x: 0, y, width, height: 22, fill: palette.band }),
    label(6, y + 15.5, shorten(title, 12.5, width - 12, true), { bold: true, size: 12.5 }),
  );
}

function rowNodes(
  row: TimelineRow,
  y: number,
  axis: TimelineAxis,
  id: string,
  isNarrow: boolean,
): readonly SvgElement[] {
  const barY = isNarrow ? y + 20 : y + 5.5;
  const textY = y + (isNarrow ? 14 : 15);
  const room = (isNarrow ? axis.right : axis.left) - 42;
  const title = svg("title", {}, `${row.number}. ${row.label}`);
  const say = isNarrow ? chipLabel : label;
  const name = say(36, textY, shorten(row.label, 12.5, room), { size: 12.5 });
  return [
    label(30, textY, row.number, { size: 12, anchor: "end", fill: palette.muted, className: "muted" }),
    { ...name, children: [...name.children, title] },
    ...row.spans.map((span) => {
      const [from, to] = [axis.at(toEpochDay(span.from)), axis.at(toEpochDay(span.to) + 1)];
      return timelineBar(span.kind, from + 1, barY, Math.max(3, to - from - 2), id);
    }),
    ...row.marks.map((mark) => markShape(mark.state, axis.at(toEpochDay(mark.on) + 0.5), barY + 5)),
  ];
}

function todayNodes(
  chart: TimelineChart,
  axis: TimelineAxis,
  [head, top, bottom]: readonly [head: number, top: number, bottom: number],
  words: ChartVocabulary,
  language: Language,
): readonly SvgElement[] {
  const day = chart.today;
  if (day === undefined || toEpochDay(day) < axis.first || toEpochDay(day) >= axis.last) return [];
  const x = axis.at(toEpochDay(day) + 0.5);
  const text = fillTemplate(words.today, { date: day }, language);
  const half = widthOf(text, 11.5, true) / 2 + 7;
  const middle = clamp(x, axis.left + half - 8, axis.right - half + 8);
  return [
    svg("path", {
      className: ["today-line"],
      d: `M${x.toFixed(1)} ${head - 4}V${head + 2}M${x.toFixed(1)} ${top}V${bottom}`,
      stroke: palette.tones.bad,
      strokeWidth: 1.6,
      strokeDasharray: "5 3",
      fill: "none",
    }),
    svg("rect", {
      className: ["today"],
      x: middle - half,
      y: head - 22,
      width: half * 2,
      height: 18,
      rx: 9,
      fill: palette.tones.bad,
    }),
    label(middle, head - 9, text, {
      size: 11.5,
      anchor: "middle",
      bold: true,
      fill: palette.paper,
      className: "on-tone",
    }),
  ];
}
