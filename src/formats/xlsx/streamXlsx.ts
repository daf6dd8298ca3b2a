import { toEpochDay } from "../../calendar/epochDay.ts";
import { assertNever } from "../../core/assertNever.ts";
import { fail } from "../../core/fail.ts";
import type { FlatValue } from "../flatValue.ts";
import { inertText } from "../inertText.ts";
import { type StreamedCell, streamSheet } from "./hucre.ts";
import { textForCell } from "./textForCell.ts";

/** One column of a streamed sheet. */
export interface StreamColumn {
  /** Its title, in the first row, which stays in sight. */
  readonly title: string;
  /** Width in digits; absent: 16. */
  readonly width?: number;
  /** How its numbers are shown; absent: plain, so that a day without `date` is a number. */
  readonly format?: "integer" | "percent" | "date";
}

/** How a stream of rows is written as a workbook. */
export interface StreamXlsxOptions {
  /** Name of the sheet, 31 characters at most; past a million rows the next sheet gets a number. */
  readonly sheet: string;
  /** Its columns. */
  readonly columns: readonly StreamColumn[];
}

const formats = { integer: "#,##0", percent: "0.00%", date: "dd/mm/yyyy" } as const;

/** Day 0 of spreadsheets before 1970-01-01. */
const dayZero = 25_569;

/**
 * Writes rows as a workbook while they come, in constant memory. Text is never a formula; exact values become numbers.
 *
 * @param rows - Rows in order, from memory, a database or a file.
 * @param options - Name of the sheet, columns.
 * @returns Bytes in chunks, to be written to a file or a response.
 * @throws `KstthcError` `peer-missing` when the package `hucre` is not installed, `row-not-filled` when a row has more
 * or fewer fields than there are columns, `cell-too-long` for a text of more than 32,767 characters, `not-finite` for
 * a number that is none.
 * @example
 * const stream = streamXlsx([["H48-1", 3]], { sheet: "Hồ sơ", columns: [{ title: "Mã" }, { title: "Số" }] })
 * String.fromCharCode(...(await stream.next()).value.slice(0, 2)) // => "PK"
 */
export async function* streamXlsx(
  rows: Iterable<readonly FlatValue[]> | AsyncIterable<readonly FlatValue[]>,
  options: StreamXlsxOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { sheet, columns } = options;
  yield* streamSheet(cellsOf(rows, options), {
    name: sheet,
    columns: columns.map(({ title, width = 16, format }) => ({
      ...{ title: inertText(title), width },
      ...(format === undefined ? {} : { format: formats[format] }),
    })),
  });
}

async function* cellsOf(
  rows: Iterable<readonly FlatValue[]> | AsyncIterable<readonly FlatValue[]>,
  { sheet, columns }: StreamXlsxOptions,
): AsyncGenerator<readonly StreamedCell[], void, undefined> {
  let row = 0;
  for await (const values of rows) {
    row++;
    if (values.length !== columns.length)
      fail("row-not-filled", { row, fields: values.length, columns: columns.length });
    yield values.map((value, column) => cellOf(value, { sheet, row, column }));
  }
}

function cellOf(
  value: FlatValue,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): StreamedCell {
  if (value === undefined) return null;
  if (typeof value === "string") return textForCell(inertText(value), place.sheet, place.row, place.column);
  if (typeof value === "number") return Number.isFinite(value) ? value : fail("not-finite", { value: String(value) });
  switch (value.kind) {
    case "integer":
      return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value;
    case "percent":
      return Number(value.value.num) / Number(value.value.den);
    case "points":
      return (Number(value.value.num) / Number(value.value.den)) * 100;
    case "date":
      return toEpochDay(value.value) + dayZero;
    default:
      return assertNever(value);
  }
}
