import { baseOf, combining, invisible, letterOf } from "./letter.ts";

/** Text made fit for comparing, with the way back to the text as given. */
export interface FoldedText {
  /** Lower case, without diacritics; each stretch of white space is one space. */
  readonly text: string;
  /** For each place in `text` and for its end, the UTF-16 offset in the text as given. */
  readonly offsets: readonly number[];
}

/**
 * Folds Vietnamese text for comparing: case, tones, shapes of letters (NFC or NFD alike, so also where the tone
 * stands: «hoà», «hòa»), kinds of space, dash and quotation mark no longer differ.
 *
 * @param text - Any text.
 * @returns The folded text and, for each of its places, where it stood.
 * @example
 * foldText("Thường\u00a0xuyên – Qúy").text // => "thuong xuyen - quy"
 * @example
 * foldText("Đợt").offsets // => [0, 1, 2, 3]
 */
export function foldText(text: string): FoldedText {
  const units: number[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter & (combining | invisible)) continue;
    const base = baseOf(letter);
    if (base === space && units[units.length - 1] === space) continue;
    units.push(base === 0 ? lowerUnit(text, i) : base);
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: stringOf(units), offsets };
}

const space = 32;

/** In steps: a function takes only so many arguments. */
function stringOf(units: readonly number[]): string {
  if (units.length <= step) return String.fromCharCode.apply(null, units as number[]);
  let text = "";
  for (let at = 0; at < units.length; at += step) text += String.fromCharCode(...units.slice(at, at + step));
  return text;
}

const step = 4_096;

/** One unit for one unit, so that offsets hold: the few characters whose lower case is longer stay as they are. */
function lowerUnit(text: string, at: number): number {
  const lower = text.charAt(at).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : text.charCodeAt(at);
}
