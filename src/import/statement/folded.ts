import { foldText } from "../../core/foldText.ts";

/** A statement folded for matching, with the way back to what is printed. */
export interface Folded {
  /** Folded text, without the full stop at its end. */
  readonly text: string;
  /** The printed words between two places of the folded text. */
  readonly printed: (from: number, to: number) => string;
  /** True where the word at a place begins with a capital letter. */
  readonly capital: (at: number) => boolean;
}

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
    capital: (at) => /\p{Lu}/u.test(statement.charAt(offsets[at] ?? 0)),
  };
}

/**
 * Matches a sticky pattern at a place.
 *
 * @param pattern - Pattern with the flag `y`.
 * @param text - Text to match in.
 * @param at - Place to match at.
 * @returns End of the match; -1 where it does not match or ends inside a word.
 */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return -1;
  return /[a-z0-9]/.test(text.charAt(pattern.lastIndex)) ? -1 : pattern.lastIndex;
}
