import { foldText } from "../../core/foldText.ts";
import { capitals } from "../text/letters.ts";

/** A statement folded for matching, with the way back to what is printed. */
export interface Folded {
  /** Folded text, without the full stop at its end. */
  readonly text: string;
  /** The printed words between two places of the folded text. */
  readonly printed: (from: number, to: number) => string;
  /** True where the word at a place begins with a capital letter. */
  readonly capital: (at: number) => boolean;
}

const capital = new RegExp(`[${capitals}]`);

/**
 * Folds a statement so that spelling, case and missing diacritics do not matter to its words.
 *
 * @param statement - The statement as printed.
 * @returns The folded statement.
 */
export function folded(statement: string): Folded {
  const { text, offsets } = foldText(statement);
  return {
    text: text.replace(/[.;:,\s]+$/, ""),
    printed: (from, to) => statement.slice(offsets[from] ?? 0, offsets[to] ?? statement.length).trim(),
    capital: (at) => capital.test(statement.charAt(offsets[at] ?? 0)),
  };
}
