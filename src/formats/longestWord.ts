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
  let word = "";
  const end = (): void => {
    if (word.length * widestLetter > longest) longest = Math.max(longest, textWidth(word, bold));
    word = "";
  };
  const see = (text: string): void => {
    // What stands close together is one word: a figure, a slash, a figure.
    if (word === "" && text.length * widestLetter <= longest) {
      word = text.slice(text.lastIndexOf(" ") + 1);
      return;
    }
    let from = 0;
    for (let to = text.indexOf(" "); to >= 0; from = to + 1, to = text.indexOf(" ", from)) {
      word += text.slice(from, to);
      end();
    }
    word += text.slice(from);
  };
  for (const child of children) {
    if (child.kind === "value") word += child.text;
    else if (child.kind === "text") see(child.value);
    else if (child.kind === "status") see(child.text);
    else end();
  }
  end();
  return longest;
}
