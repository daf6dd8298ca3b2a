import { textWidth } from "./textWidth.ts";

/**
 * Breaks a title that takes several lines into lines of about one length, as typists do: no last word stands alone.
 *
 * @param text - The title; lines it has already stay.
 * @param room - Width of a line, ems.
 * @param bold - Whether its letters are bold.
 * @returns The text, its lines parted.
 */
export function evenLines(text: string, room: number, bold: boolean): string {
  return text
    .split("\n")
    .map((line) => evenly(line, room, bold))
    .join("\n");
}

/** How much the room of a line grows from one try to the next. */
const step = 0.25;

function evenly(line: string, room: number, bold: boolean): string {
  const greedy = broken(line, room, bold);
  if (greedy.length < 2) return line;
  for (let width = textWidth(line, bold) / greedy.length; width < room; width += step) {
    const even = broken(line, width, bold);
    if (even.length === greedy.length) return even.join("\n");
  }
  return greedy.join("\n");
}

function broken(line: string, room: number, bold: boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(longer, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
