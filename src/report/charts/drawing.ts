import type { SvgElement } from "./svg.ts";

/** What a chart is drawn on. */
export interface Sheet {
  /** Width in pixels; below 500 labels stand above their rows. */
  readonly width: number;
  /** Prefix of ids, unique in the page. */
  readonly id: string;
  /** Rows of a timeline to draw, first and end. */
  readonly rows: readonly [first: number, end: number];
}

/** What was drawn. */
export interface Drawing {
  readonly nodes: readonly SvgElement[];
  readonly height: number;
}
