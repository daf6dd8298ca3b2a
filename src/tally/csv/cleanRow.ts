import type { FieldReader } from "./fieldReader.ts";
import { mayBeTotals } from "./isTotalsRow.ts";

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** A reader of rows as nearly all are. */
export interface CleanRow {
  /**
   * Reads the row that begins at `start` into the slots.
   *
   * @returns Where the next row begins; −1 when there is anything to look at with care: a value that does not fit, another
   * number of fields, doubled quotes, what may be a totals row, a row that goes on beyond `end`.
   */
  readonly read: (bytes: Uint8Array, start: number, end: number) => number;
  /** Line feeds inside the quoted fields of that row. */
  readonly breaks: () => number;
}

/**
 * Makes a reader of clean rows: one pass over the bytes, in which fields are read as their ends are found and columns
 * nobody needs are passed over. The byte at `end` must be a line feed, so that the loops need no bound.
 *
 * @param readers - A reader for each column of the file that is needed.
 * @param width - Number of columns of the file.
 * @param delimiter - Byte between fields.
 */
export function cleanRow(readers: ReadonlyMap<number, FieldReader>, width: number, delimiter: number): CleanRow {
  const byColumn = Array.from({ length: width }, (_, column) => readers.get(column));
  const highest = Math.max(delimiter, lineFeed);
  let breaks = 0;

  /** Where the quoted field that begins at `from` ends; −1 when it does not before `end`. */
  const closingQuote = (bytes: Uint8Array, from: number, end: number): number => {
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte > quote) continue;
      if (byte === quote) return at;
      if (byte === lineFeed) breaks++;
    }
    return -1;
  };

  /** Reads the quoted field that begins before `from`; answers where the byte after it stands. */
  const quotedField = (bytes: Uint8Array, from: number, end: number, reader: FieldReader | undefined): number => {
    const to = closingQuote(bytes, from, end);
    if (to < 0 || (reader !== undefined && !reader(bytes, from, to, true))) return -1;
    return bytes[to + 1] === carriageReturn ? to + 2 : to + 1;
  };

  /** Reads the field that begins at `from`. */
  const field = (bytes: Uint8Array, from: number, end: number, reader: FieldReader | undefined): number => {
    let at = from;
    let byte = bytes[at] as number;
    if (byte === quote) return quotedField(bytes, from + 1, end, reader);
    while (byte > highest || (byte !== delimiter && byte !== lineFeed)) byte = bytes[++at] as number;
    if (reader === undefined) return at;
    const to = byte === lineFeed && at > from && bytes[at - 1] === carriageReturn ? at - 1 : at;
    return reader(bytes, from, to, false) ? at : -1;
  };

  const read = (bytes: Uint8Array, start: number, end: number): number => {
    breaks = 0;
    if (mayBeTotals(bytes, start, delimiter)) return -1;
    let at = start;
    for (let column = 0; column < width; column++) {
      at = field(bytes, at, end, byColumn[column]);
      if (at < 0 || bytes[at] !== (column === width - 1 ? lineFeed : delimiter)) return -1;
      at++;
    }
    // What ends at the end may go on; what has no byte beside its delimiters is no row.
    return at > end || at - start <= width + 1 ? -1 : at;
  };
  return { read, breaks: () => breaks };
}
