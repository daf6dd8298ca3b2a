import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import { fail } from "../../core/fail.ts";
import type { Issue, IssueValue, Place } from "../../core/issue.ts";
import { headerOf } from "../columns/headerOf.ts";
import type { Tallier } from "../engine/tallier.ts";
import { append, type ByteBuffer, byteBuffer } from "./byteBuffer.ts";
import { type FieldReader, unfit } from "./byteDictionary.ts";
import { type CsvHeader, cellText, findHeader } from "./csvHeader.ts";
import type { CsvOptions } from "./csvOptions.ts";
import { fieldReader } from "./fieldReader.ts";
import { isTotalsRow } from "./isTotalsRow.ts";
import { type ScannedRow, scannedRow, scanRow, undoubled } from "./rowScanner.ts";

/** A scanner that is fed chunks of bytes. */
export interface CsvScanner {
  /** Reads what can be read of the bytes so far. */
  readonly push: (chunk: Uint8Array) => void;
  /** Reads the rest. */
  readonly end: () => void;
}

const delimiterBytes: Readonly<Record<NonNullable<CsvOptions["delimiter"]>, number>> = { ",": 44, ";": 59, "\t": 9 };

/** What rows are read for: a tally, or the gaps. */
export interface RowTaker extends Pick<Tallier, "layout" | "skip"> {
  /** Takes the row that stands in the slots. */
  readonly count: (line: number) => void;
}

/** Reads rows straight into the slots of a counter: only the columns it needs are looked at, none is kept. */
export function csvScanner(counter: RowTaker, options: CsvOptions): CsvScanner {
  const { layout } = counter;
  const { delimiter, headers = {}, values = {}, numbers = "plain", maxRowBytes = 1 << 24 } = options;
  const names = layout.columns.map(({ column }) => headers[column.name] ?? headerOf(column));
  const readers = layout.columns.map((used) => fieldReader(used, layout.dictionary, numbers, values[used.column.name]));
  const delimiters = delimiter === undefined ? Object.values(delimiterBytes) : [delimiterBytes[delimiter]];
  const buffer = byteBuffer();
  const row = scannedRow();
  let header: CsvHeader | undefined;
  let line = 1;
  let begun = false;
  let enough = 0;

  const report = (issue: Omit<Issue, "severity">, severity: Issue["severity"] = "error"): void => {
    options.onIssue?.({ ...issue, severity });
  };

  const lineStart = (): Place => ({ kind: "text", line, column: 1 });

  const take = (start: number, next: number, { width, positions }: CsvHeader): void => {
    const { bytes } = buffer;
    if (next - start <= width + 1 && isEmpty(row)) return;
    if (isTotalsRow(bytes, row)) report({ code: "csv-totals-row", params: { line }, place: lineStart() }, "info");
    else if (row.broken || row.width !== width) {
      counter.skip();
      const params = { line, found: row.width, expected: width };
      report({ code: row.broken ? "csv-broken-quote" : "csv-row-width", params, place: lineStart() });
    } else {
      const unread = fill(bytes, row, positions, readers, layout.slots, layout.columns);
      if (unread < 0) counter.count(line);
      else {
        counter.skip();
        report(unreadable(start, positions[unread] as number, unread));
      }
    }
  };

  const unreadable = (start: number, position: number, index: number): Omit<Issue, "severity"> => {
    const { column } = layout.columns[index] as (typeof layout.columns)[number];
    const value = cellText(buffer.bytes, row, position);
    const before = decodeUtf8(buffer.bytes.subarray(start, row.from[position])) ?? "";
    const params: Record<string, IssueValue> = { field: names[index] ?? column.name, line };
    return {
      code: value === "" ? "csv-value-missing" : "csv-value-unreadable",
      path: [column.name],
      place: { kind: "text", line, column: before.length + 1 },
      params: value === "" ? params : { ...params, type: column.type, value },
    };
  };

  /** Begins after the byte-order mark and the header, once enough bytes are there to tell. */
  const begin = (last: boolean): boolean => {
    if (!begun) begun = skipMark(buffer, last);
    if (begun && !header) {
      header = findHeader(buffer.bytes, buffer.start, buffer.end, last, names, delimiters);
      if (!header) return false;
      if (header.line > 1) report({ code: "csv-lines-above", params: { count: header.line - 1 } }, "info");
      buffer.start = header.next;
      line = header.nextLine;
    }
    return header !== undefined;
  };

  const read = (last: boolean): void => {
    if (!begin(last) || !header) return;
    while (buffer.start < buffer.end) {
      const next = scanRow(buffer.bytes, buffer.start, buffer.end, header.delimiter, last, row);
      if (next < 0) break;
      take(buffer.start, next, header);
      line += 1 + row.breaks;
      buffer.start = next;
    }
    const left = buffer.end - buffer.start;
    if (left > maxRowBytes) fail("csv-row-too-long", { line, bytes: left, most: maxRowBytes });
    // A row longer than a chunk is not looked at again before it has doubled: no field costs more than its bytes.
    enough = left > 1 << 16 ? left * 2 : 0;
  };

  return {
    push: (chunk) => {
      append(buffer, chunk);
      if (buffer.end - buffer.start >= enough || buffer.end - buffer.start > maxRowBytes) read(false);
    },
    end: () => read(true),
  };
}

/** Skips the byte-order mark; refuses UTF-16. Waits for the bytes to tell. */
function skipMark(buffer: ByteBuffer, last: boolean): boolean {
  if (buffer.end < 3 && !last) return false;
  const [first, second, third] = buffer.bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) fail("csv-not-utf8", {});
  if (first === 0xef && second === 0xbb && third === 0xbf) buffer.start = 3;
  return true;
}

function isEmpty(row: ScannedRow): boolean {
  for (let i = 0; i < row.width; i++) if (row.from[i] !== row.to[i]) return false;
  return true;
}

/** Fills the slots; answers the index of the first column that cannot be read, −1 when all can. */
function fill(
  bytes: Uint8Array,
  row: ScannedRow,
  positions: readonly number[],
  readers: readonly FieldReader[],
  slots: Float64Array,
  columns: Tallier["layout"]["columns"],
): number {
  for (let i = 0; i < readers.length; i++) {
    const position = positions[i] as number;
    const from = row.from[position] as number;
    const to = row.to[position] as number;
    const quoted = row.quoted[position] as number;
    const read = readers[i] as FieldReader;
    const value = quoted === 2 ? readUndoubled(read, bytes, from, to) : read(bytes, from, to, quoted === 1);
    if (value === unfit || (Number.isNaN(value) && !columns[i]?.column.nullable)) return i;
    slots[i] = value;
  }
  return -1;
}

function readUndoubled(read: FieldReader, bytes: Uint8Array, from: number, to: number): number {
  const single = undoubled(bytes, from, to);
  return read(single, 0, single.length, true);
}
