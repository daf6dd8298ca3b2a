import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";

/** States a sign can show; each has a shape of its own, so that none is told by colour alone. */
export type SignState = "on-time" | "late" | "overdue" | "due-soon" | "not-due" | "none";

/** Draws a sign 12 pixels wide about its centre: ticked disc, ticked square, diamond with a bar, half disc, ring. */
export function markShape(state: SignState, x: number, y: number): SvgElement {
  const at = { transform: `translate(${round(x)} ${round(y)})` };
  const halo = { stroke: palette.paper, strokeWidth: 1.5 };
  const { good, watch, bad } = palette.tones;
  switch (state) {
    case "on-time":
      return svg("g", at, svg("circle", { className: ["tone-good", "halo"], r: 6, fill: good, ...halo }), tick());
    case "late":
      return svg(
        "g",
        at,
        svg("rect", {
          className: ["tone-watch", "halo"],
          x: -5.5,
          y: -5.5,
          width: 11,
          height: 11,
          rx: 1,
          fill: watch,
          ...halo,
        }),
        tick(),
      );
    case "overdue":
      return svg(
        "g",
        at,
        svg("path", { className: ["tone-bad", "halo"], d: "M0-7.5 7.5 0 0 7.5-7.5 0Z", fill: bad, ...halo }),
        svg("path", {
          className: ["on-tone-line"],
          d: "M0-4V1M0 2.6V4",
          stroke: palette.paper,
          strokeWidth: 1.8,
          fill: "none",
        }),
      );
    case "due-soon":
      return svg(
        "g",
        at,
        svg("circle", {
          className: ["tone-watch-line", "paper"],
          r: 5.2,
          fill: palette.paper,
          stroke: watch,
          strokeWidth: 2,
        }),
        svg("path", { className: ["tone-watch"], d: "M0-5.2A5.2 5.2 0 0 1 0 5.2Z", fill: watch }),
      );
    case "not-due":
      return svg(
        "g",
        at,
        svg("circle", {
          className: ["muted-line", "paper"],
          r: 4.8,
          fill: palette.paper,
          stroke: palette.muted,
          strokeWidth: 1.8,
        }),
      );
    case "none":
      return svg(
        "g",
        at,
        svg("path", { className: ["muted-line"], d: "M-4 0H4", stroke: palette.muted, strokeWidth: 2 }),
      );
  }
}

function tick(): SvgElement {
  return svg("path", {
    className: ["on-tone-line"],
    d: "M-2.8 0.2-0.8 2.4 3-2.2",
    fill: "none",
    stroke: palette.paper,
    strokeWidth: 1.7,
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
