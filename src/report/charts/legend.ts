import { type SvgElement, svg } from "./svg.ts";
import { label } from "./text.ts";
import { widthOf } from "./widthOf.ts";

/** One thing the legend explains: its sign, drawn about a centre, and its name. */
export interface LegendEntry {
  readonly name: string;
  readonly sign: (x: number, y: number) => SvgElement;
}

const signWidth = 26;
const lineHeight = 22;

/** Lays legend entries out in as many lines as the width asks for. */
export function drawLegend(
  entries: readonly LegendEntry[],
  x: number,
  y: number,
  width: number,
): { readonly node: SvgElement; readonly height: number } {
  let [left, top] = [x, y];
  const nodes: SvgElement[] = [];
  for (const { name, sign } of entries) {
    const needed = signWidth + widthOf(name, 12.5) + 14;
    if (left > x && left + needed > x + width) [left, top] = [x, top + lineHeight];
    nodes.push(
      sign(left + 9, top + 9),
      label(left + signWidth - 3, top + 13.5, name, { size: 12.5, className: "ink" }),
    );
    left += needed;
  }
  return { node: svg("g", {}, ...nodes), height: entries.length === 0 ? 0 : top - y + lineHeight };
}
