import { baseOf, invisible, letterOf } from "../../core/letter.ts";
import type { Lexed } from "./lex.ts";

/** A cell as it is shown: in NFC, each stretch of white space one space, without what is not seen. */
export interface TidyText {
  readonly text: string;
  /** Where each token begins in it. */
  readonly starts: readonly number[];
  /** Where each token ends in it. */
  readonly ends: readonly number[];
}

/** Tidies a cell once, so that every part of it can be cut out of the whole. */
export function tidied(lexed: Lexed): TidyText {
  const { tokens } = lexed;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let last = 0;
  for (let i = 0; i <= lexed.end; i++) {
    const { start, end } = tokens[i] as { readonly start: number; readonly end: number };
    // The two words of «QuýI» stand in one place.
    if (start >= last) text += visible(lexed.text.slice(last, start), tokens[i]?.spaced ?? false);
    starts.push(start >= last ? text.length : (starts[i - 1] as number));
    if (start >= last) text += visible(lexed.text.slice(start, end), false);
    ends.push(text.length);
    last = Math.max(last, end);
  }
  return { text, starts, ends };
}

/** A stretch of one token, or of what stands between two. */
function visible(printed: string, spaced: boolean): string {
  let kept = spaced ? " " : "";
  for (const char of printed.normalize("NFC")) {
    const letter = letterOf(char.charCodeAt(0));
    if (baseOf(letter) !== 32 && !(letter & invisible)) kept += char;
  }
  return kept;
}
