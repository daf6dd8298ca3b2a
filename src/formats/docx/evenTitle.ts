import { evenLines } from "../evenLines.ts";
import { decree30Layout, type LayoutPart } from "./decree30Layout.ts";

/** Room that estimates of widths leave, to be sure that a line holds. */
const sure = 0.96;

/**
 * Sets a title in lines of about one length.
 *
 * @param part - What it is: its size is that of the decree.
 * @param text - The title.
 * @param available - Width of a line, twentieths of a point.
 */
export function evenTitle(part: LayoutPart, text: string, available: number): string {
  const { size, bold } = decree30Layout.parts[part];
  return evenLines(text, (available * sure) / (size.used * 20), bold);
}
