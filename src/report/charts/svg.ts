/** Element of an SVG tree: plain data in the shape of hast, so any hast tool can write or change it. */
export interface SvgElement {
  /** Kind of node. */
  readonly type: "element";
  /** Name, e.g. `rect`. */
  readonly tagName: string;
  /** Properties under their hast names, e.g. `strokeWidth`. */
  readonly properties: Readonly<Record<string, SvgProperty>>;
  /** What it holds. */
  readonly children: readonly (SvgElement | SvgText)[];
}

/** Text of an SVG tree. */
export interface SvgText {
  /** Kind of node. */
  readonly type: "text";
  /** The characters. */
  readonly value: string;
}

/** Value of a property: a list is for those that take several names, such as `className`. */
export type SvgProperty = string | number | readonly string[];

/** Makes an element; texts among the children become text nodes. */
export function svg(
  tagName: string,
  properties: Readonly<Record<string, SvgProperty>>,
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  return {
    type: "element",
    tagName,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, typeof value === "number" ? tenth(value) : value]),
    ),
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

/** Rounds a coordinate to a tenth of a pixel: enough to draw, short to write, the same on every machine. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
