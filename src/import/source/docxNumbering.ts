import { type DocxList, docxLists, type ListLevel } from "./docxLists.ts";
import { listNumber } from "./listNumber.ts";
import type { Archive } from "./openArchive.ts";
import { walkMarkup } from "./walkMarkup.ts";

/** Numbers the paragraphs of a document as Word would show them. */
export interface DocxNumbering {
  /**
   * Gives the number or bullet of the next paragraph of a list, and counts it.
   *
   * @param list - Id of the list (`w:numId`).
   * @param level - Level in it (`w:ilvl`), from 0.
   * @returns `"1. "`, `"a) "`, `"- "`, or `""`.
   */
  readonly next: (list: string, level: number) => string;
  /**
   * Gives the list that a paragraph style puts its paragraphs in.
   *
   * @param style - Id of the style.
   * @returns The list and level; undefined for none.
   */
  readonly ofStyle: (style: string) => { readonly list: string; readonly level: number } | undefined;
}

const types: Readonly<Record<string, string>> = {
  upperRoman: "I",
  lowerRoman: "i",
  upperLetter: "A",
  lowerLetter: "a",
};

/**
 * Reads the lists of a Word file (`word/numbering.xml`, and styles that number).
 *
 * @param archive - The file.
 * @returns What numbers its paragraphs.
 */
export function docxNumbering(archive: Archive): DocxNumbering {
  const { definitions, lists } = docxLists(archive.read("word/numbering.xml") ?? "");
  const { styles, isConverted } = readStyles(archive.read("word/styles.xml") ?? "");
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  const lastLike = new Map<string, { readonly id: string; readonly counts: readonly number[] }>();
  /** Numbers so far of the list's definition, or of the list it was broken off from; started anew where the list says so. */
  const countsOf = (id: string, list: DocxList): number[] => {
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    if (started.has(id)) return counts;
    started.add(id);
    counts.length = Math.min(counts.length, ...list.restarts.keys());
    if (!isConverted) return counts;
    const look = JSON.stringify(definitions.get(list.definition));
    const first = lastLike.get(look);
    if (first && counts.length === 0 && brokenOff(first, id)) counts.push(1);
    lastLike.set(look, { id, counts });
    return counts;
  };
  return {
    next(id, level) {
      const list = lists.get(id);
      const levelAt = (at: number): ListLevel | undefined =>
        list && (list.levels.get(at) ?? definitions.get(list.definition)?.[at]);
      const own = levelAt(level);
      if (!list || !own || own.format === "none") return "";
      if (own.format === "bullet") return "- ";
      const counts = countsOf(id, list);
      counts[level] = (counts[level] ?? (list.restarts.get(level) ?? own.start) - 1) + 1;
      counts.length = level + 1;
      const shown = own.text.replace(/%([1-9])/g, (_, digit) => {
        const at = Number(digit) - 1;
        const value = counts[at] ?? levelAt(at)?.start ?? 1;
        return listNumber(value, types[levelAt(at)?.format ?? ""] ?? "1");
      });
      return shown === "" ? "" : `${shown} `;
    },
    ofStyle: (style) => styles.get(style),
  };
}

/**
 * LibreOffice takes the first item off each list that an old Word file starts anew, and makes it a list of its own with
 * a number behind all others: "1., 1., 2." for "1., 2., 3.".
 */
function brokenOff(first: { readonly id: string; readonly counts: readonly number[] }, id: string): boolean {
  return first.counts.length === 1 && first.counts[0] === 1 && Number(first.id) > Number(id);
}

interface Styles {
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
  /** True where the names of styles say that LibreOffice read an old Word file. */
  readonly isConverted: boolean;
}

function readStyles(xml: string): Styles {
  const styles = new Map<string, { list: string; level: number }>();
  const parents = new Map<string, string>();
  let style: string | undefined;
  let level = 0;
  walkMarkup(xml, "xml", {
    open: (name, attribute) => {
      const value = attribute("w:val") ?? "";
      if (name === "w:style") {
        style = attribute("w:styleId");
        level = 0;
      } else if (name === "w:ilvl") level = Number(value) || 0;
      else if (style === undefined) return;
      else if (name === "w:numId") styles.set(style, { list: value, level });
      else if (name === "w:basedOn") parents.set(style, value);
    },
    close: () => undefined,
    text: () => undefined,
  });
  for (const child of parents.keys()) {
    let ancestor: string | undefined = child;
    for (let steps = 0; ancestor !== undefined && !styles.has(ancestor) && steps < 16; steps++)
      ancestor = parents.get(ancestor);
    const inherited = ancestor === undefined ? undefined : styles.get(ancestor);
    if (inherited && ancestor !== child) styles.set(child, inherited);
  }
  return { styles, isConverted: /<w:name w:val="WW8Num\d/.test(xml) };
}
