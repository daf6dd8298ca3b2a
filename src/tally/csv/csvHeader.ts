import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import { fail } from "../../core/fail.ts";
import { foldKey } from "../../core/foldKey.ts";
import { type ScannedRow, scannedRow, scanRow, undoubled } from "./rowScanner.ts";

/** The header of a file, found. */
export interface CsvHeader {
  /** Byte between fields. */
  readonly delimiter: number;
  /** Number of columns. */
  readonly width: number;
  /** Column of each name asked for. */
  readonly positions: readonly number[];
  /** Where the first row after it begins. */
  readonly next: number;
  /** Line it begins on, and the line after it. */
  readonly line: number;
  readonly nextLine: number;
}

/** Lines looked at for a header: letterheads and titles above a table are shorter. */
const mostLines = 100;

/**
 * Finds the header by its names, past the title lines above it: as printed, else whatever their case, diacritics and
 * spaces. `undefined` when it may still come.
 *
 * @param names - Names of the columns needed.
 * @param delimiters - Bytes that may stand between fields.
 */
export function findHeader(
  bytes: Uint8Array,
  start: number,
  end: number,
  last: boolean,
  names: readonly string[],
  delimiters: readonly number[],
): CsvHeader | undefined {
  let best: readonly string[] = names;
  let waiting = false;
  for (const delimiter of delimiters) {
    const row = scannedRow();
    let at = start;
    let line = 1;
    for (let i = 0; i < mostLines && at < end; i++) {
      const next = scanRow(bytes, at, end, delimiter, last, row);
      if (next < 0) {
        waiting = true;
        break;
      }
      const nextLine = line + 1 + row.breaks;
      const { positions, missing } = match(bytes, row, names);
      if (missing.length === 0) return { delimiter, width: row.width, positions, next, line, nextLine };
      if (missing.length < best.length) best = missing;
      at = next;
      line = nextLine;
    }
    if (at >= end && !last) waiting = true;
  }
  return waiting && !last && end - start < 1 << 20
    ? undefined
    : fail("csv-header-missing", { columns: best, lines: mostLines });
}

function match(
  bytes: Uint8Array,
  row: ScannedRow,
  names: readonly string[],
): { readonly positions: readonly number[]; readonly missing: readonly string[] } {
  const cells = Array.from({ length: row.width }, (_, i) => cellText(bytes, row, i));
  const folded = cells.map(foldKey);
  const positions = names.map((name) => {
    const exact = name.normalize("NFC").trim();
    const place = cells.indexOf(exact);
    if (place >= 0) {
      if (cells.indexOf(exact, place + 1) >= 0) fail("csv-header-repeated", { column: name });
      return place;
    }
    const like = folded.indexOf(foldKey(name));
    return like >= 0 && folded.indexOf(foldKey(name), like + 1) < 0 ? like : -1;
  });
  return { positions, missing: names.filter((_, i) => (positions[i] as number) < 0) };
}

/** Text of a field, as people compare it. */
export function cellText(bytes: Uint8Array, row: ScannedRow, column: number): string {
  const from = row.from[column] as number;
  const to = row.to[column] as number;
  const field = row.quoted[column] === 2 ? undoubled(bytes, from, to) : bytes.subarray(from, to);
  return (decodeUtf8(field) ?? "\ufffd").normalize("NFC").trim();
}
