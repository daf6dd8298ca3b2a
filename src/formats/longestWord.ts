import type { Cell } from "../report/tree/table.ts";
import { textWidth } from "./textWidth.ts";

/** Widest letter, in ems: a word of few letters needs no measuring. */
const widestLetter = 1;

/**
 * Finds how wide the widest part of a cell is that no line break may part: a word, or a whole figure with its unit.
 *
 * @param cell - A cell of one column.
 * @param bold - Whether its letters are bold.
 * @param least - Widest found before, ems: what cannot be wider is not measured.
 * @returns Ems, `least` or more.
 */
export function longestWord({ children }: Cell, bold: boolean, least: number): number {
  let longest = least;
  const see = (word: string): void => {
    if (word.length * widestLetter > longest) longest = Math.max(longest, textWidth(word, bold));
  };
  for (const child of children) {
    if (child.kind === "value") see(child.text);
    else if (child.kind === "text" || child.kind === "status") {
      const text = child.kind === "text" ? child.value : child.text;
      if (text.length * widestLetter <= longest) continue;
      let from = 0;
      for (let to = text.indexOf(" "); to >= 0; from = to + 1, to = text.indexOf(" ", from)) {
        if ((to - from) * widestLetter > longest) see(text.slice(from, to));
      }
      see(text.slice(from));
    }
  }
  return longest;
}
