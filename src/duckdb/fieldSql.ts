import type { AnyColumn } from "../tally/columns/column.ts";
import type { WrittenValues } from "../tally/csv/fieldReader.ts";
import { type NumberStyle, numberPatterns } from "../tally/csv/readNumber.ts";
import type { DayMoment } from "../tally/csv/timeReaders.ts";
import { duckdb } from "../tally/sql/duckdb.ts";

/** How the fields of a file are written. */
export interface FieldStyle {
  /** What the file writes for codes and booleans, by field. */
  readonly values?: Readonly<Record<string, WrittenValues>>;
  /** How numbers are written. */
  readonly numbers?: NumberStyle;
  /** Moments written as days alone, by field. */
  readonly days?: Readonly<Record<string, DayMoment>>;
}

/** A field of a CSV file as a value of its type, `NULL` when it is none: what the readers of `scanCsv` say, in SQL. */
export function fromText(column: AnyColumn, raw: string, style: FieldStyle): string {
  switch (column.type) {
    case "text":
      return `nfc_normalize(${raw})`;
    case "code":
    case "boolean":
      return coded(column, raw, style.values?.[column.name]);
    case "date":
      return dayOf(raw);
    case "instant":
      return instantOf(raw, style.days?.[column.name]);
    default:
      return wholeNumber(raw, style.numbers ?? "plain");
  }
}

/** A typed column; texts and numbers of files are taken as they are, times made instants. */
export function fromTyped(column: AnyColumn, raw: string, style: FieldStyle): string {
  switch (column.type) {
    case "text":
      return `CAST(${raw} AS VARCHAR)`;
    case "code":
    case "boolean":
      return coded(column, `CAST(${raw} AS VARCHAR)`, style.values?.[column.name]);
    case "date":
      return `TRY_CAST(${raw} AS DATE)`;
    case "instant":
      return `TRY_CAST(${raw} AS TIMESTAMPTZ)`;
    default:
      return safe(`TRY_CAST(${raw} AS BIGINT)`);
  }
}

const booleans = { true: true, "1": true, false: false, "0": false } as const;

/** What JavaScript's `trim` takes off. */
const blank = "\\s\\x{000b}\\x{00a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

function trimmed(raw: string): string {
  return `regexp_replace(${raw}, '^[${blank}]+|[${blank}]+$', '', 'g')`;
}

/** What is written exactly as known is found at once; only other texts are normalized and trimmed. */
function coded({ type, codes = [] }: AnyColumn, raw: string, written: WrittenValues = {}): string {
  const known = new Map<string, string | boolean>(
    type === "boolean" ? Object.entries(booleans) : codes.map((code) => [String(code), String(code)]),
  );
  const meant = Object.entries(written).map(([text, value]) => [text, known.get(String(value))] as const);
  const cases = [...new Map([...known, ...meant])].filter(
    ([text]) => text !== "" && text === text.normalize("NFC").trim(),
  );
  if (cases.length === 0) return "NULL";
  const when = cases.map(([text, value]) => `WHEN ${duckdb.literal(text)} THEN ${said(value)}`).join(" ");
  return `CASE ${raw} ${when} ELSE CASE ${trimmed(`nfc_normalize(${raw})`)} ${when} END END`;
}

function said(value: string | boolean | undefined): string {
  if (value === undefined) return "NULL";
  return typeof value === "boolean" ? String(value).toUpperCase() : duckdb.literal(value);
}

/** There is no year 0, though casts read one. */
const year = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
const isoDay = `${year}-[0-9]{2}-[0-9]{2}`;
const vietnameseDay = `[0-9]{1,2}/[0-9]{1,2}/${year}`;
const dayPattern = `(?:${isoDay}|${vietnameseDay})`;
const minutesPattern = "[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,6}0*)?)?";
/** Spreadsheets write hours before ten with one digit, but not beside a day of ISO 8601. */
const timePattern = `(?:${isoDay}[ T](?:[01][0-9]|2[0-3])|${vietnameseDay}[ T](?:[01]?[0-9]|2[0-3])):${minutesPattern}`;

/** A day in the order of ISO 8601, which alone casts read. */
function yearFirst(raw: string): string {
  const turned = `regexp_replace(${raw}, '^([0-9]+)/([0-9]+)/([0-9]+)', '\\3-\\2-\\1')`;
  return `CASE WHEN contains(${raw}, '/') THEN ${turned} ELSE ${raw} END`;
}

/** A cast by itself reads a month of one digit, or blanks around a day, which `scanCsv` does not. */
function dayOf(raw: string): string {
  return `CASE WHEN regexp_full_match(${raw}, '${dayPattern}') THEN TRY_CAST(${yearFirst(raw)} AS DATE) END`;
}

/** With an offset as written; without one, civil time in Việt Nam. */
function instantOf(raw: string, moment: DayMoment | undefined): string {
  const offset = "(?:Z|[+-][0-9]{2}:?[0-9]{2})";
  const withSeconds = `regexp_replace(${yearFirst(raw)}, '([ T][0-9]{1,2}:[0-9]{2})([Z+-])', '\\1:00\\2')`;
  const days = `epoch_us(${dayOf(raw)}) - 25200000000${moment === "end" ? " + 86399999999" : ""}`;
  return `CASE WHEN regexp_full_match(${raw}, '${timePattern}')
    THEN make_timestamptz(epoch_us(TRY_CAST(${yearFirst(raw)} AS TIMESTAMP)) - 25200000000)
    WHEN regexp_full_match(${raw}, '${timePattern}${offset}') THEN TRY_CAST(${withSeconds} AS TIMESTAMPTZ)
    ELSE ${moment === undefined ? "NULL" : `make_timestamptz(${days})`} END`;
}

/** Digits, with separators only where the style says so, and decimals only when they are zero. */
function wholeNumber(raw: string, style: NumberStyle): string {
  const digits = `regexp_extract(${trimmed(raw)}, '${numberPatterns[style].source}', 1)`;
  const other = `TRY_CAST(regexp_replace(${digits}, '[.,]', '', 'g') AS BIGINT)`;
  return `CASE WHEN regexp_full_match(${raw}, '-?[0-9]{1,15}') THEN CAST(${raw} AS BIGINT) ELSE ${safe(other)} END`;
}

function safe(value: string): string {
  return `CASE WHEN ${value} BETWEEN -9007199254740991 AND 9007199254740991 THEN ${value} END`;
}
