import type { Place } from "../../core/issue.ts";
import { isDitto } from "../text/isDitto.ts";
import { beginsInside, beginsItem, isFinished } from "../text/sentenceEdges.ts";
import type { OutlineBlock, OutlineField, OutlineLine } from "./outline.ts";

/**
 * Adds a cell to a field of a task: what goes on with the sentence above is joined to it, all else begins anew.
 *
 * @param block - Part of the task to add to.
 * @param field - The column.
 * @param lines - Paragraphs of the cell.
 * @param place - Where the cell stands.
 */
export function appendLines(block: OutlineBlock, field: OutlineField, lines: readonly string[], place: Place): void {
  block[field] ??= [];
  const target = block[field];
  lines.forEach((text, index) => {
    const last = target.at(-1);
    if (last && (index === 0 ? goesOn(last.text, text, target[0]?.text ?? "") : wraps(last.text, text)))
      target[target.length - 1] = joined(last, text, place);
    else target.push({ text, place });
  });
}

/**
 * Tells whether a cell goes on with the one above it, as after a page break.
 *
 * @param above - Last paragraph so far.
 * @param text - First paragraph of the cell.
 * @param first - First paragraph of the field: where it has no bullet, a dash is no bullet either.
 * @returns True where the two are one.
 */
export function goesOn(above: string, text: string, first: string): boolean {
  if (above.length > maxJoined || isDitto(text)) return false;
  if (isFinished(above)) return beginsInside(text);
  return !beginsItem(text) || (/^[-–—]/.test(text) && !beginsItem(first));
}

/** The pieces' list grows in place: a hostile table may go on with one text for 100,000 rows. */
function joined(line: OutlineLine, text: string, place: Place): OutlineLine {
  const pieces = line.joined ?? [];
  pieces.push([line.text.length + 1, place]);
  return { text: `${line.text} ${text}`, place: line.place, joined: pieces };
}

/** No sentence of a plan is as long as this; what goes on longer is not joined, so that joining stays linear. */
const maxJoined = 20_000;

/** Paragraphs of one cell are the writer's own: they part items, unless one plainly goes on with the other. */
function wraps(above: string, text: string): boolean {
  return beginsInside(text) || (/[,(]$/.test(above) && !beginsItem(text));
}
