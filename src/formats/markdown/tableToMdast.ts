import type { AlignType, Table as MdastTable, PhrasingContent, TableCell, TableRow } from "mdast";
import type { Cell, Column, Row, Table } from "../../report/tree/table.ts";
import { layOutRows } from "../layOutRows.ts";
import type { Footnotes } from "./footnotes.ts";
import { inlinesToMdast, marked, plain } from "./inlinesToMdast.ts";

const alignments: Readonly<Record<Column["align"], AlignType>> = { start: "left", center: "center", end: "right" };

/** Turns a table into GFM: one header row of flat titles, a covered place is an empty cell. */
export function tableToMdast(table: Table, footnotes: Footnotes): MdastTable {
  const numbers = table.header.filter((row) => row.kind === "numbers");
  const titles = table.columns.map((column) => tableCell(plain(column.title, "br")));
  return {
    type: "table",
    align: table.columns.map((column) => alignments[column.align]),
    children: [
      { type: "tableRow", children: titles },
      ...[numbers, table.body].flatMap((rows) => rowsToMdast(rows, table.columns.length, footnotes)),
    ],
  };
}

function rowsToMdast(rows: readonly Row[], width: number, footnotes: Footnotes): TableRow[] {
  return layOutRows(rows, width).map((places, at) => ({
    type: "tableRow",
    children: places.map((cell) => tableCell(cell === undefined ? [] : cellContent(cell, rows[at], footnotes))),
  }));
}

function cellContent(cell: Cell, row: Row | undefined, footnotes: Footnotes): PhrasingContent[] {
  const children = inlinesToMdast(cell.children, footnotes, "br");
  if (row?.kind === "numbers") return marked("emphasis", children);
  return row?.kind === "group" || row?.kind === "total" ? marked("strong", children) : children;
}

/** One cell of Markdown. */
export function tableCell(children: PhrasingContent[]): TableCell {
  return { type: "tableCell", children };
}
