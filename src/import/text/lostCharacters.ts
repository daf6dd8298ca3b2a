import type { Issue } from "../../core/issue.ts";
import type { SourceDocument } from "../source/sourceDocument.ts";

const lost = "\ufffd";

/**
 * Counts the characters that a document lost before or while its bytes were read: each left "\ufffd" behind.
 *
 * @param source - The document, as its reader gave it.
 * @returns An issue with the place of the first; undefined where none was lost.
 */
export function lostCharacters(source: SourceDocument): Issue | undefined {
  let first: Pick<Issue, "place" | "params"> | undefined;
  let count = 0;
  for (const block of source.blocks) {
    const parts = block.kind === "paragraph" ? [{ lines: [block.text], place: block.place }] : block.rows.flat();
    for (const { lines, place } of parts)
      for (const line of lines) {
        if (!line.includes(lost)) continue;
        count += line.split(lost).length - 1;
        const at = line.indexOf(lost);
        first ??= { place, params: { sample: line.slice(Math.max(0, at - 40), at + 40) } };
      }
  }
  return first && { code: "characters-lost", severity: "warning", ...first, params: { ...first.params, count } };
}
