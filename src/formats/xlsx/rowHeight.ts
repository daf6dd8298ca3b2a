import { textWidth } from "../textWidth.ts";
import { digitPoints } from "./sheetUnits.ts";

/** Highest row a spreadsheet shows, points. */
const highest = 409;

/** Height of a line for its size, room above and below included. */
const lineHeight = 1.28;

/** Points a cell keeps free at its sides. */
const padding = 8;

/**
 * Gives the height a row needs for a wrapped text, since spreadsheets do not find it for joined cells, nor before a
 * file is opened.
 *
 * @param text - Text of the cell, its line breaks kept.
 * @param width - Width of the cell in digits.
 * @param size - Size of the letters, points.
 * @param bold - Whether the letters are bold.
 * @returns Points, 409 at most: a spreadsheet shows no higher row.
 */
export function rowHeight(text: string, width: number, size: number, bold: boolean): number {
  const available = Math.max(1, (width * digitPoints - padding) / size);
  let lines = 0;
  // Figures and short words, which most cells hold, need no taking apart.
  const isOneLine = text.indexOf("\n") < 0;
  if (isOneLine && text.length <= available) lines = 1;
  else if (isOneLine) lines = wrapped(text, available, bold);
  else for (const line of text.split("\n")) lines += line.length <= available ? 1 : wrapped(line, available, bold);
  return Math.min(highest, Math.ceil(lines * size * lineHeight + 3));
}

/** Counts the lines that words fill one after the other; a word longer than a line is broken. */
function wrapped(line: string, available: number, bold: boolean): number {
  const blank = textWidth(" ");
  let lines = 1;
  let used = 0;
  for (let from = 0, to = 0; from <= line.length; from = to + 1) {
    to = line.indexOf(" ", from);
    if (to < 0) to = line.length;
    const width = textWidth(line, bold, from, to);
    if (used > 0 && used + blank + width > available) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    if (used > available) {
      lines += Math.ceil(used / available) - 1;
      used %= available;
    }
  }
  return lines;
}
