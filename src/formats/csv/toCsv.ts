import { type CsvDelimiter, csvRow } from "../../core/csvRow.ts";
import type { Report } from "../../report/tree/report.ts";
import type { Cell, Table } from "../../report/tree/table.ts";
import { checkReport } from "../checkReport.ts";
import { inertText } from "../inertText.ts";
import { layOutRows } from "../layOutRows.ts";
import { machineField } from "../machineField.ts";
import { plainText } from "../plainText.ts";
import { tablesOf } from "../tablesOf.ts";
import { inertField } from "./inertField.ts";

/** How CSV is written. */
export interface CsvOptions {
  /** Sign between two fields; absent: `,`. Excel splits at the list separator of its region, often `;` in Vietnam. */
  readonly delimiter?: CsvDelimiter;
  /** Figures as printed for people (`1.234.567`, `22,21%`), or for machines (`1234567`, `22.2127%`); absent: people. */
  readonly figures?: "people" | "machines";
}

/** Byte order mark: without it Excel takes UTF-8 for the code page of its region and breaks every diacritic. */
const mark = "\uFEFF";

/**
 * Writes a table, or every table of a report, as CSV (RFC 4180, UTF-8 with a byte order mark, `\r\n`).
 * The first row names the columns, each on one line; what spans several columns stands in the first of them. What a
 * spreadsheet could run is inert. A table alone has no other rows; in a report each table follows its caption, with
 * an empty row between two.
 *
 * @param source - Table or report.
 * @param options - Delimiter, and how figures are written.
 * @returns The file's text, its byte order mark included.
 * @throws `KstthcError` `table-not-filled` when a row does not cover the columns; `not-a-report` for neither table nor
 *   report.
 * @see RFC 4180
 * @example
 * const columns = [{ id: "co-quan", title: "Cơ quan", width: 1, align: "start" }]
 * const body = [{ kind: "row", cells: [{ children: [{ kind: "text", value: "=1+1" }] }] }]
 * toCsv({ kind: "table", id: "bang", columns, header: [], body }) // => "\uFEFFCơ quan\r\n'=1+1\r\n"
 */
export function toCsv(source: Table | Report, options: CsvOptions = {}): string {
  if (source?.kind === "table") return mark + rowsOf(source, options);
  checkReport(source);
  const parts = tablesOf(source).map((table) =>
    table.caption === undefined ? rowsOf(table, options) : line([table.caption], options) + rowsOf(table, options),
  );
  return mark + parts.join("\r\n");
}

function rowsOf(table: Table, options: CsvOptions): string {
  const titles = table.columns.map((column) => column.title);
  const body = layOutRows(table.body, table.columns.length).map((places) =>
    line(
      places.map((cell) => (cell === undefined ? "" : fieldOf(cell, options))),
      options,
    ),
  );
  return line(titles, options) + body.join("");
}

function line(texts: readonly string[], { delimiter = "," }: CsvOptions): string {
  return csvRow(
    texts.map((text) => inertField(inertText(text))),
    delimiter,
  );
}

/** A cell that is one figure and nothing else may be written for machines; anything else is text. */
function fieldOf({ children }: Cell, { figures }: CsvOptions): string {
  const [only] = children;
  return figures === "machines" && children.length === 1 && only?.kind === "value"
    ? machineField(only.value)
    : plainText(children);
}
