import type { Issue } from "../../core/issue.ts";
import { cleanText } from "./cleanText.ts";
import type { Archive } from "./openArchive.ts";
import type { ReadLimits } from "./readLimits.ts";
import { isDateFormat, sheetDay } from "./sheetDates.ts";
import type { SourceCell, SourceDocument, SourceTable } from "./sourceDocument.ts";
import { walkMarkup } from "./walkMarkup.ts";

/** What the cells of every sheet refer to. */
interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** Of each cell style: true where it shows a number as a day. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/**
 * Reads an Excel workbook: every sheet as one table, with its merged cells; days stored as numbers are written out.
 *
 * @param archive - The file, opened.
 * @param limits - How much is read.
 * @returns One table a sheet.
 */
export function readXlsx(archive: Archive, limits: Required<ReadLimits>): SourceDocument {
  const issues: Issue[] = [];
  const workbook = readWorkbook(archive);
  const blocks: SourceTable[] = [];
  let cells = 0;
  for (const { name, part } of workbook.sheets) {
    const xml = archive.read(part);
    if (xml === undefined || cells > limits.cells) continue;
    const sheet = readSheet(xml, name, workbook, { ...limits, cells: limits.cells - cells }, issues);
    cells += sheet.cells;
    if (sheet.rows.length > 0) blocks.push({ kind: "table", rows: sheet.rows });
  }
  if (cells > limits.cells) issues.push({ code: "too-many-cells", severity: "error", params: { limit: limits.cells } });
  return { blocks, issues: [...archive.issues, ...issues] };
}

function readWorkbook(archive: Archive): Workbook {
  const targets = new Map<string, string>();
  each(archive.read("xl/_rels/workbook.xml.rels"), "Relationship", (attribute) => {
    const target = attribute("Target") ?? "";
    targets.set(attribute("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  });
  const sheets: { name: string; part: string }[] = [];
  const book = archive.read("xl/workbook.xml");
  each(book, "sheet", (attribute) => {
    const part = targets.get(attribute("r:id") ?? "");
    if (part !== undefined) sheets.push({ name: cleanText(attribute("name") ?? ""), part });
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

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

function readSheet(
  xml: string,
  sheet: string,
  workbook: Workbook,
  limits: Required<ReadLimits>,
  issues: Issue[],
): { rows: SourceCell[][]; cells: number } {
  const rows: { number: number; cells: SourceCell[] }[] = [];
  const merges: string[] = [];
  let cells = 0;
  let cell: OpenCell | undefined;
  let reading = false;
  const endCell = ({ column, type, style, value }: OpenCell): void => {
    const row = rows.at(-1);
    if (!row || column >= maxColumns) return;
    const name = `${columnName(column)}${row.number}`;
    const raw = type === "s" ? (workbook.strings[Number(value)] ?? "") : value;
    const day = type === "n" && workbook.dateStyles[style] ? sheetDay(Number(raw), workbook.from1904) : undefined;
    row.cells[column] = sheetCell(day ?? raw, sheet, name, limits, issues);
  };
  walkMarkup(xml, "xml", {
    open: (name, attribute) => {
      if (name === "row") rows.push({ number: Number(attribute("r")) || (rows.at(-1)?.number ?? 0) + 1, cells: [] });
      else if (name === "c") {
        cells++;
        const column = columnIndex(attribute("r") ?? "") ?? rows.at(-1)?.cells.length ?? 0;
        cell = { column, type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0), value: "" };
      } else if (name === "mergeCell") merges.push(attribute("ref") ?? "");
      reading = name === "v" || (name === "t" && cell !== undefined);
    },
    close: (name) => {
      if (name === "c" && cell) {
        endCell(cell);
        cell = undefined;
      }
      if (name === "v" || name === "t") reading = false;
    },
    text: (text) => {
      if (reading && cell) cell.value += text;
    },
    done: () => cells > limits.cells,
  });
  return { rows: laidOut(rows, merges, sheet), cells };
}

/** Sheets are wider than any plan's table; what stands further right is passed over. */
const maxColumns = 64;

function sheetCell(
  text: string,
  sheet: string,
  name: string,
  limits: Required<ReadLimits>,
  issues: Issue[],
): SourceCell {
  const place = { kind: "sheet", sheet, cell: name } as const;
  if (text.length > limits.cellLength) {
    const params = { length: text.length, limit: limits.cellLength };
    issues.push({ code: "cell-left-out", severity: "error", place, params });
    return { lines: [], columns: 1, rows: 1, place };
  }
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .filter((line) => line !== "");
  return { lines, columns: 1, rows: 1, place };
}

/** Rows with every cell in its column: gaps filled, merged cells grown, one empty row where rows are missing. */
function laidOut(
  rows: readonly { readonly number: number; readonly cells: readonly SourceCell[] }[],
  merges: readonly string[],
  sheet: string,
): SourceCell[][] {
  const { spans, covered } = readMerges(merges);
  const laid: SourceCell[][] = [];
  let before = 0;
  for (const { number, cells } of rows) {
    if (before > 0 && number > before + 1) laid.push([]);
    before = number;
    const row: SourceCell[] = [];
    for (let column = 0; column < cells.length; column++) {
      const name = `${columnName(column)}${number}`;
      if (covered(number, column)) continue;
      const own = cells[column] ?? {
        lines: [],
        columns: 1,
        rows: 1,
        place: { kind: "sheet", sheet, cell: name } as const,
      };
      row.push({ ...own, ...spans.get(name) });
    }
    laid.push(row);
  }
  return laid;
}

interface Merges {
  readonly spans: ReadonlyMap<string, { readonly columns: number; readonly rows: number }>;
  readonly covered: (row: number, column: number) => boolean;
}

/** Merged areas by the rows they reach; an area of a whole sheet costs no more than one of two cells. */
function readMerges(merges: readonly string[]): Merges {
  const spans = new Map<string, { columns: number; rows: number }>();
  const byColumn = new Map<number, { from: number; to: number; left: number }[]>();
  for (const area of merges) {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(area);
    if (!match) continue;
    const left = columnIndex(match[1] ?? "") ?? 0;
    const right = Math.min(columnIndex(match[3] ?? "") ?? 0, maxColumns - 1);
    const [from, to] = [Number(match[2]), Number(match[4])];
    if (right < left || to < from) continue;
    spans.set(`${match[1]}${from}`, { columns: right - left + 1, rows: to - from + 1 });
    for (let column = left; column <= right; column++)
      byColumn.set(column, [...(byColumn.get(column) ?? []), { from, to, left }]);
  }
  const cursors = new Map<number, number>();
  for (const areas of byColumn.values()) areas.sort((a, b) => a.from - b.from);
  return {
    spans,
    covered(row, column) {
      const areas = byColumn.get(column);
      if (!areas) return false;
      let at = cursors.get(column) ?? 0;
      while (at < areas.length && (areas[at]?.to ?? 0) < row) at++;
      cursors.set(column, at);
      const area = areas[at];
      return area !== undefined && area.from <= row && !(area.from === row && area.left === column);
    },
  };
}

function columnIndex(name: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
  if (letters === undefined) return undefined;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}
