import { fail } from "../../core/fail.ts";
import type { Issue } from "../../core/issue.ts";
import { headerOf } from "../columns/headerOf.ts";
import type { UsedColumn } from "../engine/layout.ts";
import type { Tallier } from "../engine/tallier.ts";
import { append, type ByteBuffer, byteBuffer } from "./byteBuffer.ts";
import { carefulRow } from "./carefulRow.ts";
import { type CleanRow, cleanRow } from "./cleanRow.ts";
import { type CsvHeader, findHeader } from "./csvHeader.ts";
import type { CsvOptions } from "./csvOptions.ts";
import { type FieldReader, fieldReader } from "./fieldReader.ts";
import { scannedRow, scanRow } from "./rowScanner.ts";

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
  /** Reader of a column in place of the usual one. */
  readonly readerOf?: (used: UsedColumn) => FieldReader | undefined;
}

/** A file whose header is found. */
interface Begun {
  readonly header: CsvHeader;
  readonly clean: CleanRow;
}

/**
 * Reads rows straight into the slots of a counter: only the columns it needs are looked at, none is kept. Rows as nearly
 * all are take the short way; what that does not read is read again with care.
 */
export function csvScanner(counter: RowTaker, options: CsvOptions): CsvScanner {
  const { layout } = counter;
  const { delimiter, headers = {}, values = {}, absent = [], days = {} } = options;
  const { numbers = "plain", maxRowBytes = 1 << 24 } = options;
  const isAbsent = ({ column }: UsedColumn): boolean => column.nullable && absent.includes(column.name);
  const columns = layout.columns.filter((used) => !isAbsent(used));
  for (const { slot } of layout.columns.filter(isAbsent)) layout.slots[slot] = Number.NaN;
  const names = columns.map(({ column }) => headers[column.name] ?? headerOf(column));
  const readers = columns.map((used) => {
    const { name } = used.column;
    return counter.readerOf?.(used) ?? fieldReader(used, layout, numbers, values[name], days[name]);
  });
  const delimiters = delimiter === undefined ? Object.values(delimiterBytes) : [delimiterBytes[delimiter]];
  const buffer = byteBuffer();
  const row = scannedRow();
  let begun: Begun | undefined;
  let line = 1;
  let marked = false;
  let enough = 0;

  const report = (issue: Issue): void => options.onIssue?.(issue);

  /** Begins after the byte-order mark and the header, once enough bytes are there to tell. */
  const begin = (last: boolean): Begun | undefined => {
    if (!marked) marked = skipMark(buffer, last);
    if (!marked) return undefined;
    const header = findHeader(buffer.bytes, buffer.start, buffer.end, last, names, delimiters);
    if (!header) return undefined;
    if (header.line > 1) report({ severity: "info", code: "csv-lines-above", params: { count: header.line - 1 } });
    buffer.start = header.next;
    line = header.nextLine;
    return { header, clean: cleanRow(byPosition(header.positions, readers), header.width, header.delimiter) };
  };

  /** Reads the next row with care; answers where the one after it begins, −1 when it is not all there. */
  const readWithCare = (header: CsvHeader, last: boolean): number => {
    const next = scanRow(buffer.bytes, buffer.start, buffer.end, header.delimiter, last, row);
    if (next < 0) return next;
    const verdict = carefulRow(buffer.bytes, buffer.start, next, line, row, header, readers, columns, names);
    if (verdict === "count") counter.count(line);
    else if (verdict !== "pass") {
      if (verdict.severity === "error") counter.skip();
      report(verdict);
    }
    line += 1 + row.breaks;
    return next;
  };

  const read = (last: boolean): void => {
    begun ??= begin(last);
    if (!begun) return;
    const { header, clean } = begun;
    while (buffer.start < buffer.end) {
      let next = clean.read(buffer.bytes, buffer.start, buffer.end);
      if (next < 0) next = readWithCare(header, last);
      else {
        counter.count(line);
        line += 1 + clean.breaks();
      }
      if (next < 0) break;
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

/** The readers by the column of the file they read; two fields may be read from one. */
function byPosition(positions: readonly number[], readers: readonly FieldReader[]): ReadonlyMap<number, FieldReader> {
  const found = new Map<number, FieldReader>();
  for (const [i, read] of readers.entries()) {
    const position = positions[i] as number;
    const first = found.get(position);
    const both: FieldReader = (...field) => (first as FieldReader)(...field) && read(...field);
    found.set(position, first ? both : read);
  }
  return found;
}

/** Skips the byte-order mark; refuses UTF-16. Waits for the bytes to tell. */
function skipMark(buffer: ByteBuffer, last: boolean): boolean {
  if (buffer.end < 3 && !last) return false;
  const [first, second, third] = buffer.bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) fail("csv-not-utf8", {});
  if (first === 0xef && second === 0xbb && third === 0xbf) buffer.start = 3;
  return true;
}
