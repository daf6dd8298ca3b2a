import { listNumber } from "./listNumber.ts";
import type { Archive } from "./openArchive.ts";
import { walkMarkup } from "./walkMarkup.ts";

/** One level of a numbered or bulleted list. */
interface Level {
  format: string;
  text: string;
  start: number;
}

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
  const { abstracts, lists } = readLists(archive.read("word/numbering.xml") ?? "");
  const styles = readStyles(archive.read("word/styles.xml") ?? "");
  const counters = new Map<string, number[]>();
  return {
    next(list, level) {
      const abstract = lists.get(list);
      const levels = abstract === undefined ? undefined : abstracts.get(abstract);
      const own = levels?.[level];
      if (abstract === undefined || !levels || !own || own.format === "none") return "";
      if (own.format === "bullet") return "- ";
      const counts = counters.get(abstract) ?? [];
      counters.set(abstract, counts);
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      const shown = own.text.replace(/%([1-9])/g, (_, digit) => {
        const at = Number(digit) - 1;
        const value = counts[at] ?? levels[at]?.start ?? 1;
        return listNumber(value, types[levels[at]?.format ?? ""] ?? "1");
      });
      return shown === "" ? "" : `${shown} `;
    },
    ofStyle: (style) => styles.get(style),
  };
}

function readLists(xml: string): { abstracts: Map<string, Level[]>; lists: Map<string, string> } {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let levels: Level[] | undefined;
  let level: Level | undefined;
  let list: string | undefined;
  const open: Readonly<Record<string, (value: string, attribute: (name: string) => string | undefined) => void>> = {
    "w:abstractNum": (_, attribute) => {
      levels = [];
      abstracts.set(attribute("w:abstractNumId") ?? "", levels);
    },
    "w:lvl": (_, attribute) => {
      const at = Number(attribute("w:ilvl") ?? 0);
      if (!levels || !(at >= 0 && at < 9)) return;
      level = { format: "decimal", text: "", start: 1 };
      levels[at] = level;
    },
    "w:numFmt": (value) => {
      if (level) level.format = value;
    },
    "w:lvlText": (value) => {
      if (level) level.text = value;
    },
    "w:start": (value) => {
      if (level) level.start = Number(value) || 1;
    },
    "w:num": (_, attribute) => {
      list = attribute("w:numId");
    },
    "w:abstractNumId": (value) => {
      if (list !== undefined) lists.set(list, value);
    },
  };
  walkMarkup(xml, "xml", {
    open: (name, attribute) => {
      if (Object.hasOwn(open, name)) open[name]?.(attribute("w:val") ?? "", attribute);
    },
    close: (name) => {
      if (name === "w:abstractNum") levels = undefined;
      if (name === "w:lvl") level = undefined;
      if (name === "w:num") list = undefined;
    },
    text: () => undefined,
  });
  return { abstracts, lists };
}

function readStyles(xml: string): Map<string, { list: string; level: number }> {
  const styles = new Map<string, { list: string; level: number }>();
  let style: string | undefined;
  let level = 0;
  walkMarkup(xml, "xml", {
    open: (name, attribute) => {
      if (name === "w:style") {
        style = attribute("w:styleId");
        level = 0;
      } else if (name === "w:ilvl") level = Number(attribute("w:val")) || 0;
      else if (name === "w:numId" && style !== undefined) styles.set(style, { list: attribute("w:val") ?? "", level });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return styles;
}
