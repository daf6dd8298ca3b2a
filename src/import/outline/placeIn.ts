import type { Place } from "../../core/issue.ts";
import type { OutlineLine } from "./outline.ts";

/**
 * Finds where a part of a joined text stands in the file.
 *
 * @param line - The text.
 * @param at - Offset in it.
 * @returns Place of the piece that holds the offset.
 */
export function placeIn(line: OutlineLine, at: number): Place {
  return line.joined?.findLast(([offset]) => offset <= at)?.[1] ?? line.place;
}
