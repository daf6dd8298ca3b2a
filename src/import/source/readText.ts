import { cellSeparator } from "./cellSeparator.ts";
import { cleanText } from "./cleanText.ts";
import { markupLines } from "./markupLines.ts";
import type { SourceCell, SourceDocument, SourceParagraph, SourceTable } from "./sourceDocument.ts";
import { type TextCell, type TextRow, textRows } from "./textRows.ts";

/**
 * Reads plain text whose table rows stand on one line each, their cells parted by tabs, between bars (`| a | b |`), or
 * by the semicolons and commas of a CSV file. Cells in quotes may go over several lines. Whatever a scanner left of
 * markup inside the cells is taken off.
 *
 * @param text - The whole text.
 * @returns Paragraphs and tables; rows that follow each other make one table.
 */
export function readText(text: string): SourceDocument {
  const blocks: (SourceParagraph | SourceTable)[] = [];
  let rows: (readonly SourceCell[])[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  const { separator, columns } = cellSeparator(text);
  const all = textRows(text, separator);
  const isFull = ({ cells }: TextRow): boolean => columns === 0 || cells.length === columns;
  const [first, last] = [all.findIndex(isFull), all.findLastIndex(isFull)];
  all.forEach((row, index) => {
    const cells = index < first || index > last ? undefined : cellsOf(row);
    if (cells) {
      if (cells.length > 0) rows.push(cells);
      return;
    }
    endTable();
    if (namesSeparator.test(row.raw) || (separator !== "\t" && isEmpty(row))) return;
    for (const paragraph of linesOf(row.raw))
      blocks.push({ kind: "paragraph", text: paragraph, place: placeOf(row.raw, row.cells[0]?.line ?? 1, 1) });
  });
  endTable();
  return { blocks, issues: [] };
}

function isEmpty({ cells }: TextRow): boolean {
  return cells.every((cell) => cleanText(cell.text) === "");
}

/** A line for Excel only. */
const namesSeparator = /^\ufeff?sep=[;,]$/i;

/** The cells of a table row, none for a drawn line between rows; undefined where the row is no row of a table. */
function cellsOf({ raw, cells }: TextRow): readonly SourceCell[] | undefined {
  const isBarred = /^\s*\|.*\|\s*$/.test(raw);
  if (!isBarred && cells.length < 2) return undefined;
  if (isBarred && /^[\s|:=+-]+$/.test(raw)) return [];
  if (isEmpty({ raw, cells })) return isBarred ? [] : undefined;
  return (isBarred ? barred(raw, cells[0]?.line ?? 1) : cells).map((cell) => ({
    lines: linesOf(cell.text),
    columns: 1,
    rows: 1,
    place: placeOf(cell.text, cell.line, cell.column),
  }));
}

function barred(raw: string, line: number): readonly TextCell[] {
  const start = raw.indexOf("|") + 1;
  let column = start + 1;
  return raw
    .slice(start, raw.lastIndexOf("|"))
    .split("|")
    .map((text) => {
      const cell = { text, line, column };
      column += text.length + 1;
      return cell;
    });
}

function linesOf(text: string): readonly string[] {
  return /[\n\r]/.test(text) ? text.split(/[\n\r]+/).flatMap(markupLines) : markupLines(text);
}

/** Where the first letter of a text stands that begins there. */
function placeOf(text: string, line: number, column: number): SourceCell["place"] {
  return { kind: "text", line, column: column + text.length - text.trimStart().length };
}
