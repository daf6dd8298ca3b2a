import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";
import { type LabelStyle, label } from "./text.ts";
import { widthOf } from "./widthOf.ts";

/** One line of text on a slip of paper, legible over lines. */
export function chipLabel(x: number, y: number, value: string, style: LabelStyle = {}): SvgElement {
  const { size = 13, bold = false, anchor = "start" } = style;
  const width = widthOf(value, size, bold) + 4;
  const start = { start: x - 2, middle: x - width / 2, end: x - width + 2 }[anchor];
  const slip = { x: start, y: y - size * 0.86, width, height: size * 1.1 };
  return svg(
    "g",
    {},
    svg("rect", { className: ["chip"], ...slip, rx: 2, fill: palette.paper }),
    label(x, y, value, style),
  );
}
