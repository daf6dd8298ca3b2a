import { cleanText } from "./cleanText.ts";
import type { Archive } from "./openArchive.ts";
import { isDateFormat } from "./sheetDates.ts";
import { walkMarkup } from "./walkMarkup.ts";

/** What the cells of every sheet refer to. */
export interface Workbook {
  /** Sheets in the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  /** Texts that cells share. */
  readonly strings: readonly string[];
  /** Of each cell style: true where it shows a number as a day. */
  readonly dateStyles: readonly boolean[];
  /** True where days are counted from 01/01/1904. */
  readonly from1904: boolean;
}

/**
 * Reads what the sheets of a workbook share: their names and parts, the texts, which styles show days.
 *
 * @param archive - The file, opened.
 * @returns What the cells refer to.
 */
export function readWorkbook(archive: Archive): Workbook {
  const targets = new Map<string, string>();
  each(archive.read("xl/_rels/workbook.xml.rels"), "Relationship", (attribute) => {
    const target = attribute("Target") ?? "";
    targets.set(attribute("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  });
  const sheets: { name: string; part: string; hidden: boolean }[] = [];
  const book = archive.read("xl/workbook.xml");
  each(book, "sheet", (attribute) => {
    const part = targets.get(attribute("r:id") ?? "");
    const hidden = /hidden$/i.test(attribute("state") ?? "");
    if (part !== undefined) sheets.push({ name: cleanText(attribute("name") ?? ""), part, hidden });
  });
  let from1904 = false;
  each(book, "workbookPr", (attribute) => {
    from1904 = attribute("date1904") === "1" || attribute("date1904") === "true";
  });
  return { sheets, strings: readStrings(archive), dateStyles: readDateStyles(archive), from1904 };
}

type Attributes = (name: string) => string | undefined;

function each(xml: string | undefined, tag: string, act: (attribute: Attributes) => void): void {
  walkMarkup(xml ?? "", "xml", {
    open: (name, attribute) => {
      if (name === tag || name.endsWith(`:${tag}`)) act(attribute);
    },
    close: () => undefined,
    text: () => undefined,
  });
}

function readStrings(archive: Archive): readonly string[] {
  const strings: string[] = [];
  let reading = false;
  let phonetic = false;
  walkMarkup(archive.read("xl/sharedStrings.xml") ?? "", "xml", {
    open: (name) => {
      if (name === "si") strings.push("");
      if (name === "rPh") phonetic = true;
      reading = name === "t";
    },
    close: (name) => {
      if (name === "rPh") phonetic = false;
      if (name === "t") reading = false;
    },
    text: (text) => {
      if (reading && !phonetic) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

function readDateStyles(archive: Archive): readonly boolean[] {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  walkMarkup(archive.read("xl/styles.xml") ?? "", "xml", {
    open: (name, attribute) => {
      if (name === "numFmt") formats.set(attribute("numFmtId") ?? "", attribute("formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = attribute("numFmtId") ?? "0";
        styles.push(isDateFormat(Number(id), formats.get(id)));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
    text: () => undefined,
  });
  return styles;
}
