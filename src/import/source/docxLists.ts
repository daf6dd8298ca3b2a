import { walkMarkup } from "./walkMarkup.ts";

/** One level of a numbered or bulleted list. */
export interface ListLevel {
  /** Kind of number, as Word names it: `"decimal"`, `"bullet"`, `"none"`. */
  format: string;
  /** Text with the places of numbers, `"%1."`. */
  text: string;
  /** First number. */
  start: number;
}

/** One list of a Word file (`w:num`). */
export interface DocxList {
  /** Definition it follows; lists of one definition are counted on. */
  readonly definition: string;
  /** Levels it has otherwise than its definition. */
  readonly levels: Map<number, ListLevel>;
  /** Levels that it starts anew, with their first number. */
  readonly restarts: Map<number, number>;
}

/** What `word/numbering.xml` says. */
export interface DocxLists {
  /** Levels of each definition. */
  readonly definitions: ReadonlyMap<string, readonly (ListLevel | undefined)[]>;
  /** Lists by id. */
  readonly lists: ReadonlyMap<string, DocxList>;
}

/**
 * Reads the lists of a Word file and their definitions.
 *
 * @param xml - `word/numbering.xml`.
 * @returns Lists and definitions.
 */
export function docxLists(xml: string): DocxLists {
  const definitions = new Map<string, ListLevel[]>();
  const lists = new Map<string, DocxList>();
  let levels: ListLevel[] | undefined;
  let level: ListLevel | undefined;
  let list:
    | { readonly id: string; definition: string; levels: DocxList["levels"]; restarts: DocxList["restarts"] }
    | undefined;
  let overridden = 0;
  const open: Readonly<Record<string, (value: string, attribute: (name: string) => string | undefined) => void>> = {
    "w:abstractNum": (_, attribute) => {
      levels = [];
      definitions.set(attribute("w:abstractNumId") ?? "", levels);
    },
    "w:lvl": (_, attribute) => {
      const at = Number(attribute("w:ilvl") ?? 0);
      if (!(at >= 0 && at < 9)) return;
      level = { format: "decimal", text: "", start: 1 };
      if (levels) levels[at] = level;
      else list?.levels.set(at, level);
    },
    "w:numFmt": (value) => {
      if (level) level.format = value;
    },
    "w:lvlText": (value) => {
      if (level) level.text = value;
    },
    "w:start": (value) => {
      if (level) level.start = firstNumber(value);
    },
    "w:num": (_, attribute) => {
      list = { id: attribute("w:numId") ?? "", definition: "", levels: new Map(), restarts: new Map() };
    },
    "w:abstractNumId": (value) => {
      if (list) list.definition = value;
    },
    "w:lvlOverride": (_, attribute) => {
      overridden = Number(attribute("w:ilvl") ?? 0);
    },
    "w:startOverride": (value) => {
      if (overridden >= 0 && overridden < 9) list?.restarts.set(overridden, firstNumber(value));
    },
  };
  walkMarkup(xml, "xml", {
    open: (name, attribute) => {
      if (Object.hasOwn(open, name)) open[name]?.(attribute("w:val") ?? "", attribute);
    },
    close: (name) => {
      if (name === "w:abstractNum") levels = undefined;
      if (name === "w:lvl") level = undefined;
      if (name !== "w:num" || !list) return;
      lists.set(list.id, list);
      list = undefined;
    },
    text: () => undefined,
  });
  return { definitions, lists };
}

function firstNumber(value: string): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : 1;
}
