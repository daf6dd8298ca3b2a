import { loadPeer } from "../loadPeer.ts";
import { fixedRange } from "./cellAddress.ts";
import type { CellRange, Sheet } from "./sheet.ts";
import { toWriteSheet, usualFont } from "./toWriteSheet.ts";

/** Properties of a workbook. */
export interface WorkbookProperties {
  /** Title. */
  readonly title: string;
  /** Who made it. */
  readonly creator?: string;
  /** When: given, since nothing here reads the clock. */
  readonly made: Date;
}

/** What a streamed cell holds: text, a number, or nothing. */
export type StreamedCell = string | number | null;

/** One column of a streamed sheet. */
export interface StreamedColumn {
  /** Title in the first row. */
  readonly title: string;
  /** Width in digits. */
  readonly width: number;
  /** Number format. */
  readonly format?: string;
}

/** Loads the peer: this file is the only one that knows it. */
function loadHucre(): Promise<typeof import("hucre/xlsx")> {
  return loadPeer("hucre", "1.0.0", () => import("hucre/xlsx"));
}

/** Writes sheets as a workbook file. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { title, creator, made }: WorkbookProperties,
): Promise<Uint8Array> {
  const { writeXlsx } = await loadHucre();
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    defaultFont: usualFont,
    properties: { title, ...(creator === undefined ? {} : { creator }), created: made, modified: made },
    // The peer writes names of print areas and titles without the quotes that sheet names with blanks need.
    namedRanges: sheets.flatMap((sheet) => [
      ...sheet.names.map(({ name, range }) => ({ name, range: fixedRange(sheet.name, range) })),
      { name: "_xlnm.Print_Area", range: fixedRange(sheet.name, used(sheet)), scope: sheet.name },
      ...(sheet.titles === undefined
        ? []
        : [{ name: "_xlnm.Print_Titles", range: rowsOf(sheet.name, sheet.titles), scope: sheet.name }]),
    ]),
  });
}

/** Writes rows as a workbook of one sheet while they come. */
export async function* streamSheet(
  rows: AsyncIterable<readonly StreamedCell[]>,
  { name, columns }: { readonly name: string; readonly columns: readonly StreamedColumn[] },
): AsyncGenerator<Uint8Array, void, undefined> {
  const { writeXlsxStream } = await loadHucre();
  const stream: ByteStream = writeXlsxStream(rows as AsyncIterable<StreamedCell[]>, {
    name,
    columns: columns.map(({ title, width, format }) => ({
      header: title,
      width,
      ...(format === undefined ? {} : { numFmt: format }),
    })),
    freezePane: { rows: 1 },
  });
  const reader = stream.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } finally {
    await reader.cancel();
  }
}

/** What is used of the host's streams of bytes. */
interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: false; readonly value: Uint8Array } | { readonly done: true }>;
    cancel(): Promise<void>;
  };
}

function rowsOf(sheet: string, [first, last]: readonly [number, number]): string {
  return `'${sheet.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`;
}

function used({ cells, rows, heights, widths }: Sheet): CellRange {
  let lastRow = Math.max(0, rows.length - 1);
  for (const { row } of cells) lastRow = Math.max(lastRow, row);
  for (const row of heights.keys()) lastRow = Math.max(lastRow, row);
  return { row: 0, column: 0, lastRow, lastColumn: widths.length - 1 };
}
