import type { Inline } from "../report/tree/inline.ts";
import type { Cell } from "../report/tree/table.ts";
import { textWidth } from "./textWidth.ts";

/** Width of the letters of a word, ems, that no word passes on the whole: what cannot be wider is not measured. */
const widestLetter = 0.8;

/**
 * Finds how wide the widest part of a cell is that no line break may part: a word, or a whole figure with its unit.
 *
 * @param cell - A cell of one column.
 * @param bold - Whether its letters are bold.
 * @param least - Widest found before, ems.
 * @returns Ems, `least` or more.
 */
export function longestWord({ children }: Cell, bold: boolean, least: number): number {
  const only = children[0];
  if (only === undefined) return least;
  if (children.length === 1) return only.kind === "value" ? wider(only.text, bold, least) : widest(only, bold, least);
  let longest = least;
  // What stands close together is one word: a figure, a slash, a figure.
  let word = "";
  for (const child of children) {
    if (child.kind === "value") {
      word += child.text;
      continue;
    }
    const text = textOf(child);
    const first = text.indexOf(" ");
    if (first < 0 && child.kind !== "break") {
      word += text;
      continue;
    }
    longest = wider(word + text.slice(0, Math.max(0, first)), bold, longest);
    longest = widest(child, bold, longest);
    word = text.slice(text.lastIndexOf(" ") + 1);
  }
  return wider(word, bold, longest);
}

function widest(child: Inline, bold: boolean, least: number): number {
  const text = textOf(child);
  let longest = least;
  if (text.length * widestLetter <= longest) return longest;
  let from = 0;
  for (let to = text.indexOf(" "); to >= 0; from = to + 1, to = text.indexOf(" ", from))
    longest = wider(text, bold, longest, from, to);
  return wider(text, bold, longest, from);
}

function wider(text: string, bold: boolean, least: number, from = 0, to: number = text.length): number {
  return (to - from) * widestLetter > least ? Math.max(least, textWidth(text, bold, from, to)) : least;
}

function textOf(child: Inline): string {
  if (child.kind === "text") return child.value;
  return child.kind === "status" ? child.text : "";
}
