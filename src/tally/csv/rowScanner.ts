const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Where the fields of a row stand in the bytes, by their column. */
export interface ScannedRow {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 0 unquoted, 1 quoted, 2 quoted with doubled quotes inside. */
  readonly quoted: Uint8Array;
  /** Number of fields. */
  width: number;
  /** Line feeds inside quoted fields. */
  breaks: number;
  /** Whether the quoted field just read has doubled quotes. */
  doubled: boolean;
  /** Whether something other than a delimiter followed a closing quote, or a quote was never closed. */
  broken: boolean;
}

/** Most columns a file may have. */
const mostColumns = 4096;

/** Makes room for the fields of a row. */
export function scannedRow(): ScannedRow {
  const from = new Int32Array(mostColumns);
  return {
    from,
    to: new Int32Array(mostColumns),
    quoted: new Uint8Array(mostColumns),
    width: 0,
    breaks: 0,
    doubled: false,
    broken: false,
  };
}

/**
 * Finds the fields of the row that begins at `start` (RFC 4180, LF or CRLF). The byte at `end` must be a line feed, so
 * that the loop needs no bound.
 *
 * @returns Where the next row begins; −1 when the row goes on beyond `end` and more bytes may come.
 */
export function scanRow(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  last: boolean,
  row: ScannedRow,
): number {
  let at = start;
  let width = 0;
  row.breaks = 0;
  row.broken = false;
  for (;;) {
    const place = Math.min(width, mostColumns - 1);
    if (bytes[at] === quote) at = quotedField(bytes, at + 1, end, delimiter, row, place);
    else {
      row.from[place] = at;
      let byte = bytes[at] as number;
      while (byte !== delimiter && byte !== lineFeed) byte = bytes[++at] as number;
      const withReturn = byte === lineFeed && at > (row.from[place] as number) && bytes[at - 1] === carriageReturn;
      row.to[place] = withReturn ? at - 1 : at;
      row.quoted[place] = 0;
    }
    width++;
    if (at >= end) {
      if (!last) return -1;
      break;
    }
    if (bytes[at] === lineFeed) break;
    at++;
  }
  row.width = width;
  return at + 1;
}

/** Reads a field behind its opening quote; answers where the next delimiter or line feed stands. */
function quotedField(
  bytes: Uint8Array,
  from: number,
  end: number,
  delimiter: number,
  row: ScannedRow,
  place: number,
): number {
  const closing = closingQuote(bytes, from, end, row);
  row.from[place] = from;
  row.to[place] = closing;
  row.quoted[place] = row.doubled ? 2 : 1;
  if (closing === end) {
    row.broken = true;
    return end;
  }
  let at = closing + 1;
  while (bytes[at] !== delimiter && bytes[at] !== lineFeed) at++;
  const skipped = at - closing - 1;
  if (skipped > 1 || (skipped === 1 && bytes[closing + 1] !== carriageReturn)) row.broken = true;
  return at;
}

/** Finds the quote that closes a field, past doubled ones; `end` when there is none. */
function closingQuote(bytes: Uint8Array, from: number, end: number, row: ScannedRow): number {
  row.doubled = false;
  for (let at = from; at < end; at++) {
    const byte = bytes[at];
    if (byte === lineFeed) row.breaks++;
    if (byte !== quote) continue;
    if (bytes[at + 1] !== quote || at + 1 >= end) return at;
    row.doubled = true;
    at++;
  }
  return end;
}

/** The bytes of a field with its doubled quotes made single. */
export function undoubled(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const single = new Uint8Array(to - from);
  let length = 0;
  for (let at = from; at < to; at++) {
    single[length++] = bytes[at] as number;
    if (bytes[at] === quote) at++;
  }
  return single.subarray(0, length);
}
