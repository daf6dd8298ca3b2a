import type { Issue } from "../../core/issue.ts";
import type { Result } from "../../core/result.ts";
import { safeParseSchedule } from "../../schedule/safeParseSchedule.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { OutlineLine } from "../outline/outline.ts";
import { capitals, letters, smalls } from "../text/letters.ts";
import { splitItems } from "../text/splitItems.ts";

/** Schedules read so far, by their text: plans repeat them. */
export type ReadSchedules = Map<string, Result<Schedule>>;

/** Phrases kept; a file with more different ones is read without. */
const maxKept = 2_000;

/**
 * Reads a phrase of time, once for each text.
 *
 * @param text - The phrase.
 * @param read - Phrases read so far, added to.
 * @returns What `safeParseSchedule` says.
 */
export function scheduleOf(text: string, read: ReadSchedules): Result<Schedule> {
  const known = read.get(text);
  if (known) return known;
  const result = safeParseSchedule(text);
  if (read.size < maxKept) read.set(text, result);
  return result;
}

/**
 * Parts the cell of time into its phrases: paragraphs and bullets, and two phrases run together ("Thường xuyên Quý I")
 * where each half is a whole phrase of its own.
 *
 * @param lines - Paragraphs of the cell.
 * @param read - Phrases read so far, added to.
 * @returns Phrases in printed order.
 */
export function scheduleItems(lines: readonly OutlineLine[], read: ReadSchedules): readonly OutlineLine[] {
  return splitItems(lines).flatMap(({ text, place }) => runTogether(text, read).map((part) => ({ text: part, place })));
}

/** Two phrases run together are still short. */
const maxRunTogether = 200;

/** A space before a word with a capital letter. */
const newPhrase = new RegExp(String.raw`(?<=[${letters}\d.]) (?=[${capitals}][${smalls}])`, "g");

function runTogether(text: string, read: ReadSchedules): readonly string[] {
  if (text.length > maxRunTogether) return [text];
  for (const match of text.matchAll(newPhrase)) {
    const parts = [text.slice(0, match.index), text.slice(match.index + 1)];
    if (parts.every((part) => isWhole(part, read))) return parts.flatMap((part) => runTogether(part, read));
  }
  return [text];
}

function isWhole(text: string, read: ReadSchedules): boolean {
  const result = scheduleOf(text, read);
  return result.ok && result.issues.every((issue: Issue) => issue.severity === "info");
}
