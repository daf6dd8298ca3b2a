import { beginsInside, isFinished } from "../text/sentenceEdges.ts";

/**
 * Joins lines that a break by hand parts in the middle of a sentence. A break between a title and a name stays: there
 * the next line begins anew.
 *
 * @param lines - Lines of one paragraph, cleaned.
 * @returns The lines, fewer where sentences went over a break.
 */
export function softLines(lines: readonly string[]): readonly string[] {
  const joined: string[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined && !isFinished(before) && beginsInside(line)) joined.at(-1)?.push(line);
    else joined.push([line]);
  });
  return joined.map((parts) => parts.join(" "));
}
