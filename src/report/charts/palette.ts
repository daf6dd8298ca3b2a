import type { Tone } from "../tree/inline.ts";
import { type SvgElement, svg } from "./svg.ts";

/** Colours on white; each shape carries a class beside, by which a page may recolour it for the dark. */
export const palette: {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly band: string;
  readonly paper: string;
  readonly accent: string;
  readonly tones: Readonly<Record<Tone, string>>;
} = {
  ink: "#0f172a",
  muted: "#475569",
  line: "#cbd5e1",
  band: "#eef2f7",
  paper: "#ffffff",
  accent: "#1d4ed8",
  tones: { good: "#15803d", watch: "#b45309", bad: "#b91c1c", quiet: "#94a3b8" },
};

/** Fills that tell tones apart without colour: bad is striped, watch is dotted, good is solid, quiet is pale. */
export function patterns(id: string): SvgElement {
  const box = { patternUnits: "userSpaceOnUse", width: 6, height: 6 };
  return svg(
    "defs",
    {},
    svg(
      "pattern",
      { id: `${id}-bad`, ...box, patternTransform: "rotate(45)" },
      svg("rect", { className: ["on-tone"], width: 2.2, height: 6, fill: palette.paper, fillOpacity: "0.55" }),
    ),
    svg(
      "pattern",
      { id: `${id}-watch`, ...box },
      svg("circle", { className: ["on-tone"], cx: 3, cy: 3, r: 1.3, fill: palette.paper, fillOpacity: "0.7" }),
    ),
    svg(
      "pattern",
      { id: `${id}-undated`, ...box, patternTransform: "rotate(-45)" },
      svg("rect", { className: ["stroke"], width: 1.1, height: 6, fill: palette.tones.quiet }),
    ),
  );
}

/** A filled stretch in its tone, with the pattern of that tone over it. */
export function toned(
  id: string,
  tone: Tone,
  box: Readonly<Record<"x" | "y" | "width" | "height", number>>,
): SvgElement {
  const shape = svg("rect", { className: [`tone-${tone}`], ...box, rx: 2, fill: palette.tones[tone] });
  if (tone === "good" || tone === "quiet") return shape;
  return svg("g", {}, shape, svg("rect", { ...box, rx: 2, fill: `url(#${id}-${tone})` }));
}
