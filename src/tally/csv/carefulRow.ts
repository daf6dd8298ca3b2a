import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import type { Issue, IssueValue, Place } from "../../core/issue.ts";
import type { UsedColumn } from "../engine/layout.ts";
import { type CsvHeader, cellText } from "./csvHeader.ts";
import type { FieldReader } from "./fieldReader.ts";
import { isTotalsRow } from "./isTotalsRow.ts";
import { type ScannedRow, undoubled } from "./rowScanner.ts";

/** What a row is: one to count, one that cannot be read and why, or none to count. */
export type RowVerdict = "count" | "pass" | Issue;

/** Reads a row whose fields are found into the slots, field by field, and tells what is wrong with it. */
export function carefulRow(
  bytes: Uint8Array,
  start: number,
  next: number,
  line: number,
  row: ScannedRow,
  { width, positions }: CsvHeader,
  readers: readonly FieldReader[],
  columns: readonly UsedColumn[],
  names: readonly string[],
): RowVerdict {
  const place: Place = { kind: "text", line, column: 1 };
  if (next - start <= width + 1 && isEmpty(row)) return "pass";
  if (isTotalsRow(bytes, row)) return { severity: "info", code: "csv-totals-row", params: { line }, place };
  if (row.broken || row.width !== width) {
    const params = { line, found: row.width, expected: width };
    return { severity: "error", code: row.broken ? "csv-broken-quote" : "csv-row-width", params, place };
  }
  const unread = readers.findIndex((read, i) => !readField(read, bytes, row, positions[i] as number));
  if (unread < 0) return "count";
  const { column } = columns[unread] as UsedColumn;
  const position = positions[unread] as number;
  const value = cellText(bytes, row, position);
  const before = decodeUtf8(bytes.subarray(start, row.from[position])) ?? "";
  const params: Record<string, IssueValue> = { field: names[unread] ?? column.name, line };
  return {
    severity: "error",
    code: value === "" ? "csv-value-missing" : "csv-value-unreadable",
    path: [column.name],
    place: { ...place, column: before.length + 1 },
    params: value === "" ? params : { ...params, type: column.type, value },
  };
}

function isEmpty(row: ScannedRow): boolean {
  for (let i = 0; i < row.width; i++) if (row.from[i] !== row.to[i]) return false;
  return true;
}

function readField(read: FieldReader, bytes: Uint8Array, row: ScannedRow, position: number): boolean {
  const from = row.from[position] as number;
  const to = row.to[position] as number;
  if (row.quoted[position] !== 2) return read(bytes, from, to, row.quoted[position] === 1);
  const single = undoubled(bytes, from, to);
  return read(single, 0, single.length, true);
}
