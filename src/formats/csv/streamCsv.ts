import { type CsvDelimiter, csvRow } from "../../core/csvRow.ts";
import { fail } from "../../core/fail.ts";
import { utf8 } from "../../core/utf8.ts";
import type { FlatValue } from "../flatValue.ts";
import { inertText } from "../inertText.ts";
import { machineField } from "../machineField.ts";
import { inertField } from "./inertField.ts";

/** How a stream of rows is written as CSV. */
export interface StreamCsvOptions {
  /** Titles of the columns: the first row. */
  readonly header: readonly string[];
  /** Sign between two fields; absent: `,`. */
  readonly delimiter?: CsvDelimiter;
}

/** Characters gathered before a chunk goes out: large enough for few writes, small enough to stay unnoticed. */
const chunkLength = 64 * 1024;

/**
 * Writes rows as CSV while they come, in constant memory (RFC 4180, UTF-8 with a byte order mark). Texts that a
 * spreadsheet could run are inert; exact values are written for machines.
 *
 * @param rows - Rows in order, from memory, a database or a file.
 * @param options - Header and delimiter.
 * @returns Bytes in chunks of about 64 kB, to be written to a file or a response.
 * @throws `KstthcError` `row-not-filled` when a row has more or fewer fields than the header, `not-finite` for
 * a number that is none.
 * @example
 * const stream = streamCsv([["H48-1", { kind: "date", value: "2022-10-14" }]], { header: ["Mã", "Ngày"] })
 * String.fromCharCode(...(await stream.next()).value.slice(-18)) // => "H48-1,2022-10-14\r\n"
 */
export async function* streamCsv(
  rows: Iterable<readonly FlatValue[]> | AsyncIterable<readonly FlatValue[]>,
  options: StreamCsvOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { header, delimiter = "," } = options;
  let chunk = `\uFEFF${csvRow(header.map(field), delimiter)}`;
  let count = 0;
  for await (const row of rows) {
    count++;
    if (row.length !== header.length)
      fail("row-not-filled", { row: count, fields: row.length, columns: header.length });
    chunk += csvRow(row.map(field), delimiter);
    if (chunk.length < chunkLength) continue;
    yield utf8(chunk);
    chunk = "";
  }
  if (chunk !== "") yield utf8(chunk);
}

function field(value: FlatValue): string {
  if (value === undefined) return "";
  if (typeof value === "string") return inertField(inertText(value));
  if (typeof value !== "number") return machineField(value);
  return Number.isFinite(value) ? String(value) : fail("not-finite", { value: String(value) });
}
