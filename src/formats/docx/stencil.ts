/**
 * Rows or comments by the thousand that differ in their texts alone. The peer lays out one of each kind, a stencil, with
 * holes for its texts; all of them are written from the stencils once the document is packed.
 */
export interface Stretch {
  /** How many stencils stand in the document, one after the other, a mark before, between and behind them. */
  readonly stencils: number;
  /** What is written in their place, in order. */
  readonly fillings: readonly Filling[];
}

/** What one use of a stencil holds. */
export interface Filling {
  /** Index of the stencil. */
  readonly stencil: number;
  /** Texts of its holes, in order. */
  readonly texts: readonly string[];
  /** Id of its first comment: those of the stencil count from 0. */
  readonly firstComment: number;
}

/** Stands for a text. Any letter would do: elements of a stencil hold no other text. */
export const hole = "\ue000";

/** Text of the marks of a stretch, in control characters, which no text of a report keeps. */
export function markText(stretch: number): string {
  return `\u0001${stretch}\u0001`;
}
