import { beginsInside, isFinished } from "../text/sentenceEdges.ts";

/**
 * Joins lines that a break by hand parts in the middle of a sentence. A break between a title and a name stays: there
 * the next line begins anew.
 *
 * @param lines - Lines of one paragraph, cleaned.
 * @returns The lines, fewer where sentences went over a break.
 */
export function softLines(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && !isFinished(last) && beginsInside(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}
