import type { TimelineSpan } from "../tree/chart.ts";
import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";

/** Solid, solid in another shade, pale, hatched: told apart in black and white too. */
export function timelineBar(kind: TimelineSpan["kind"], x: number, y: number, width: number, id: string): SvgElement {
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
