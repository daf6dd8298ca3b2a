import type { Issue } from "../../core/issue.ts";
import type { Archive } from "./openArchive.ts";
import { walkMarkup } from "./walkMarkup.ts";

/** Parts printed beside the body: footnotes, endnotes, remarks, what stands above and below every page. */
const asides = /^word\/(?:footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/** Most text repeated in an issue, in UTF-16 units. */
const longest = 500;

/**
 * Tells what a Word file says outside its body, which belongs to no task: it is not read as part of the plan, and must not
 * get lost unsaid. Page numbers alone are passed over.
 *
 * @param archive - The file, opened.
 * @returns One info for each part that has words, with these words.
 */
export function docxAsides(archive: Archive): readonly Issue[] {
  return archive.names
    .filter((name) => asides.test(name))
    .toSorted()
    .flatMap((part): readonly Issue[] => {
      const value = wordsOf(archive.read(part) ?? "");
      return /\p{L}/u.test(value) ? [{ code: "text-beside-body", severity: "info", params: { part, value } }] : [];
    });
}

function wordsOf(xml: string): string {
  let words = "";
  let inText = false;
  walkMarkup(xml, "xml", {
    open: (name) => {
      inText = name === "w:t";
    },
    close: (name) => {
      inText = false;
      if (name === "w:p") words += " ";
    },
    text: (piece) => {
      if (inText) words += piece;
    },
    done: () => words.length > longest,
  });
  return words.replace(/\s+/g, " ").trim().slice(0, longest);
}
