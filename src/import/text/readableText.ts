import type { Issue } from "../../core/issue.ts";
import type { SourceDocument } from "../source/sourceDocument.ts";
import { legacyFont } from "./legacyFont.ts";
import { lostCharacters } from "./lostCharacters.ts";

/**
 * Leaves the text of a document out where its letters are other letters: an old encoding that a font made look
 * Vietnamese is named, bytes in no encoding known here are said to be so. Characters lost before are counted.
 *
 * @param source - The document, as its reader gave it.
 * @returns The document as it is, or without its text; and what was found.
 */
export function readableText(source: SourceDocument): SourceDocument {
  const unknown = source.issues.some(({ code }) => code === "encoding-unknown");
  const old = legacyFont(source);
  if (old) {
    const { encoding, sample, place } = old;
    const issue: Issue = { code: "legacy-font", severity: "error", place, params: { encoding, sample } };
    return { blocks: [], issues: [...source.issues.filter(({ code }) => code !== "encoding-unknown"), issue] };
  }
  if (unknown) return { blocks: [], issues: source.issues };
  const lost = lostCharacters(source);
  return lost ? { blocks: source.blocks, issues: [...source.issues, lost] } : source;
}
