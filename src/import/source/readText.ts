import { cleanText } from "./cleanText.ts";
import { markupLines } from "./markupLines.ts";
import type { SourceCell, SourceDocument, SourceParagraph, SourceTable } from "./sourceDocument.ts";

/**
 * Reads plain text whose table rows stand on one line each, their cells parted by tabs or between bars (`| a | b |`).
 * Whatever a scanner left of markup inside the cells is taken off.
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
  text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((line, index) => {
    const cells = cellsOf(line, index + 1);
    if (cells) {
      if (cells.length > 0) rows.push(cells);
      return;
    }
    endTable();
    for (const paragraph of markupLines(line)) {
      const column = line.length - line.trimStart().length + 1;
      blocks.push({ kind: "paragraph", text: paragraph, place: { kind: "text", line: index + 1, column } });
    }
  });
  endTable();
  return { blocks, issues: [] };
}

/** The cells of a table row, none for a drawn line between rows; undefined where the line is no row. */
function cellsOf(line: string, number: number): readonly SourceCell[] | undefined {
  const bars = /^\s*\|.*\|\s*$/.test(line);
  if (!bars && !line.includes("\t")) return undefined;
  if (bars && /^[\s|:=+-]+$/.test(line)) return [];
  if (cleanText(line) === "") return bars ? [] : undefined;
  const start = bars ? line.indexOf("|") + 1 : 0;
  const end = bars ? line.lastIndexOf("|") : line.length;
  let column = start + 1;
  return line
    .slice(start, end)
    .split(bars ? "|" : "\t")
    .map((raw) => {
      const place = { kind: "text", line: number, column: column + raw.length - raw.trimStart().length } as const;
      column += raw.length + 1;
      return { lines: markupLines(raw), columns: 1, rows: 1, place };
    });
}
