import { addMonths } from "../../calendar/addMonths.ts";
import { toEpochDay } from "../../calendar/epochDay.ts";
import { plainDate } from "../../calendar/plainDate.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import { romanNumber } from "../build/romanNumber.ts";
import type { TimelineChart } from "../tree/chart.ts";
import type { ChartVocabulary } from "../words/vocabulary/chart.ts";
import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";
import { label } from "./text.ts";
import type { TimelineAxis } from "./timelineAxis.ts";

function monthStarts({ from, to }: TimelineChart): readonly { readonly day: number; readonly month: number }[] {
  const starts: { day: number; month: number }[] = [];
  for (let date = from; date <= to; date = addMonths(plainDate(`${date.slice(0, 8)}01`), 1))
    starts.push({ day: toEpochDay(date), month: Number(date.slice(5, 7)) });
  return starts;
}

/** Names the quarters and, where there is room, the months. */
export function timelineHead(
  chart: TimelineChart,
  axis: TimelineAxis,
  y: number,
  words: ChartVocabulary,
  isNarrow: boolean,
): readonly SvgElement[] {
  const starts = monthStarts(chart);
  return starts.flatMap(({ day, month }, at) => {
    const [from, to] = [axis.at(day), axis.at(starts[at + 1]?.day ?? axis.last)];
    const quarter = romanNumber(Math.ceil(month / 3));
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

/** Draws where months and quarters begin. */
export function timelineLines(
  chart: TimelineChart,
  axis: TimelineAxis,
  top: number,
  bottom: number,
): readonly SvgElement[] {
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
