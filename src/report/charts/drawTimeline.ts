import { fromEpochDay, toEpochDay } from "../../calendar/epochDay.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import { twoDigits } from "../../core/twoDigits.ts";
import type { Language } from "../../core/words.ts";
import type { TimelineChart, TimelineMark, TimelineRow, TimelineSpan } from "../tree/chart.ts";
import type { ChartVocabulary } from "../words/vocabulary/chart.ts";
import type { Drawing, Sheet } from "./drawing.ts";
import { drawLegend, type LegendEntry } from "./legend.ts";
import { markShape } from "./markShape.ts";
import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";
import { label, shorten, widthOf } from "./text.ts";

const spanKinds: readonly TimelineSpan["kind"][] = ["dated", "recurring", "continuous", "undated"];
const markStates: readonly TimelineMark["state"][] = ["on-time", "late", "overdue", "due-soon", "not-due"];
const romans: readonly string[] = ["I", "II", "III", "IV"];

/** Where things stand along the year. */
interface Axis {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
  /** Start of a day. */
  readonly at: (epochDay: number) => number;
}

/** Draws tasks along a year: groups, quarters and months, the line of the day, due days with what became of them. */
export function drawTimeline(chart: TimelineChart, sheet: Sheet, words: ChartVocabulary, language: Language): Drawing {
  const { width, id } = sheet;
  const isNarrow = width < 500;
  const axis = axisOf(chart, isNarrow ? 12 : Math.round(width * 0.34), width - 14);
  const legend = drawLegend(legendOf(chart, words, id), 4, 2, width - 8);
  const headTop = legend.height + (chart.today === undefined ? 4 : 26);
  const head = months(chart, axis, headTop, words, isNarrow);
  const top = headTop + (isNarrow ? 22 : 42);
  const rowHeight = isNarrow ? 38 : 22;
  const body: SvgElement[] = [];
  let y = top;
  let group: string | undefined;
  for (const row of chart.rows) {
    if (row.group !== group && row.group !== undefined) {
      body.push(band(row.group, y + 2, width));
      y += 26;
    }
    group = row.group;
    body.push(...rowNodes(row, y, axis, id, isNarrow));
    y += rowHeight;
  }
  const grid = lines(chart, axis, headTop, y);
  const today = chart.today === undefined ? [] : todayNodes(chart, axis, [headTop, top, y], words, language);
  return {
    nodes: [legend.node, ...grid, ...(isNarrow ? [...today, ...head, ...body] : [...head, ...body, ...today])],
    height: y + 8,
  };
}

function axisOf(chart: TimelineChart, left: number, right: number): Axis {
  const [first, last] = [toEpochDay(chart.from), toEpochDay(chart.to) + 1];
  return {
    left,
    right,
    first,
    last,
    at: (day) => left + ((clamp(day, first, last) - first) / (last - first)) * (right - left),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Only what occurs is explained. */
function legendOf(chart: TimelineChart, words: ChartVocabulary, id: string): readonly LegendEntry[] {
  const kinds = new Set(chart.rows.flatMap((row) => row.spans.map((span) => span.kind)));
  const states = new Set(chart.rows.flatMap((row) => row.marks.map((mark) => mark.state)));
  return [
    ...spanKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ name: words.spans[kind], sign: (x: number, y: number) => bar(kind, x - 9, y - 4.5, 18, id) })),
    ...markStates
      .filter((state) => states.has(state))
      .map((state) => ({ name: words.marks[state], sign: (x: number, y: number) => markShape(state, x, y) })),
  ];
}

function monthStarts({ from, to }: TimelineChart): readonly { readonly day: number; readonly month: number }[] {
  const starts: { day: number; month: number }[] = [];
  for (let day = toEpochDay(from); day <= toEpochDay(to); ) {
    const date = fromEpochDay(day);
    const month = Number(date.slice(5, 7));
    starts.push({ day, month });
    const next =
      month === 12 ? `${Number(date.slice(0, 4)) + 1}-01-01` : `${date.slice(0, 5)}${twoDigits(month + 1)}-01`;
    day = toEpochDay(next.padStart(10, "0") as `${number}-${number}-${number}`);
  }
  return starts;
}

function months(
  chart: TimelineChart,
  axis: Axis,
  y: number,
  words: ChartVocabulary,
  isNarrow: boolean,
): readonly SvgElement[] {
  const starts = monthStarts(chart);
  return starts.flatMap(({ day, month }, at) => {
    const [from, to] = [axis.at(day), axis.at(starts[at + 1]?.day ?? axis.last)];
    const quarter = romans[Math.floor((month - 1) / 3)] ?? "";
    const isFirst = month % 3 === 1;
    const name = fillTemplate(words.quarter, { quarter }, "vi");
    return [
      ...(isFirst ? [label(from + 4, y + 14, name, { bold: true, size: isNarrow ? 12 : 13 })] : []),
      ...(isNarrow
        ? []
        : [
            label((from + to) / 2, y + 34, String(month), {
              size: 12,
              anchor: "middle",
              fill: palette.muted,
              className: "muted",
            }),
          ]),
    ];
  });
}

function lines(chart: TimelineChart, axis: Axis, top: number, bottom: number): readonly SvgElement[] {
  const inner = monthStarts(chart).map(({ day, month }) => {
    const isQuarter = month % 3 === 1;
    const x = axis.at(day).toFixed(1);
    const from = isQuarter ? top : top + 22;
    return svg("path", {
      className: ["grid"],
      d: `M${x} ${from}V${bottom}`,
      stroke: palette.line,
      strokeWidth: isQuarter ? 1.4 : 0.6,
      fill: "none",
    });
  });
  return [
    ...inner,
    svg("path", {
      className: ["grid"],
      d: `M${axis.right} ${top}V${bottom}`,
      stroke: palette.line,
      strokeWidth: 1.4,
      fill: "none",
    }),
  ];
}

function band(title: string, y: number, width: number): SvgElement {
  return svg(
    "g",
    {},
    svg("rect", { className: ["band"], x: 0, y, width, height: 22, fill: palette.band }),
    label(6, y + 15.5, shorten(title, 12.5, width - 12), { bold: true, size: 12.5 }),
  );
}

function rowNodes(row: TimelineRow, y: number, axis: Axis, id: string, isNarrow: boolean): readonly SvgElement[] {
  const barY = isNarrow ? y + 20 : y + 5.5;
  const textY = y + (isNarrow ? 14 : 15);
  const room = (isNarrow ? axis.right : axis.left) - 42;
  const name = label(36, textY, shorten(row.label, 12.5, room), { size: 12.5 });
  return [
    label(30, textY, row.number, { size: 12, anchor: "end", fill: palette.muted, className: "muted" }),
    { ...name, children: [...name.children, svg("title", {}, `${row.number}. ${row.label}`)] },
    ...row.spans.map((span) => {
      const [from, to] = [axis.at(toEpochDay(span.from)), axis.at(toEpochDay(span.to) + 1)];
      return bar(span.kind, from + 1, barY, Math.max(3, to - from - 2), id);
    }),
    ...row.marks.map((mark) => markShape(mark.state, axis.at(toEpochDay(mark.on) + 0.5), barY + 5)),
  ];
}

/** Solid, solid in another shade, pale, hatched: told apart in black and white too. */
function bar(kind: TimelineSpan["kind"], x: number, y: number, width: number, id: string): SvgElement {
  const box = { x, y, width, height: 10, rx: 2 };
  switch (kind) {
    case "dated":
      return svg("rect", { className: ["span-dated"], ...box, fill: "#1e3a8a" });
    case "recurring":
      return svg("rect", { className: ["span-recurring"], ...box, fill: "#60a5fa" });
    case "continuous":
      return svg("rect", { className: ["span-continuous"], ...box, fill: "#c7d2e2" });
    case "undated":
      return svg(
        "g",
        {},
        svg("rect", {
          className: ["span-undated"],
          ...box,
          fill: palette.paper,
          stroke: palette.tones.quiet,
          strokeWidth: 1,
        }),
        svg("rect", { ...box, fill: `url(#${id}-undated)` }),
      );
  }
}

function todayNodes(
  chart: TimelineChart,
  axis: Axis,
  [head, top, bottom]: readonly [head: number, top: number, bottom: number],
  words: ChartVocabulary,
  language: Language,
): readonly SvgElement[] {
  const day = chart.today;
  if (day === undefined || toEpochDay(day) < axis.first || toEpochDay(day) >= axis.last) return [];
  const x = axis.at(toEpochDay(day) + 0.5);
  const text = fillTemplate(words.today, { date: day }, language);
  const half = widthOf(text, 11.5) / 2 + 7;
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
