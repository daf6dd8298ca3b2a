import { utf8 } from "../../core/utf8.ts";
import type { AnyTable } from "../columns/column.ts";
import { tallier } from "../engine/tallier.ts";
import type { Tabulation } from "../tabulation.ts";
import { refuseIfAborted } from "../tallyAsync.ts";
import type { Tally } from "../tallyValue.ts";
import type { CsvOptions } from "./csvOptions.ts";
import { csvScanner } from "./csvScanner.ts";

/**
 * A CSV file: a stream of bytes, such as Node's `createReadStream` or a browser's `blob.stream()`, or the whole of it. Chunks
 * are copied at once, so a source may fill the same buffer again.
 */
export type CsvSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | Uint8Array | string;

/**
 * Counts the rows of a CSV file (RFC 4180; UTF-8) as it streams by, reading only the columns that are needed. The header
 * is found by its names, past the titles above it. A row that cannot be read is reported with its line and counted as
 * unreadable; a totals row (TỔNG CỘNG) is reported and counted as nothing; empty lines are passed over. Days are read as
 * `2022-01-28` and `28/01/2022`, instants without an offset as civil time in Việt Nam.
 *
 * @param tabulation - What is counted, by what.
 * @param source - Bytes.
 * @param options - Delimiter, names, values; progress, signal, unreadable rows.
 * @returns The tally, equal to that of the same records in memory.
 * @throws `KstthcError` `csv-header-missing`, `csv-header-repeated`, `csv-not-utf8`, `csv-row-too-long`, `aborted`.
 * @example
 * const dossier = table("dossier", { agency: text({ header: "Đơn vị" }), dueOn: date({ header: "Ngày hẹn trả" }) });
 * const share = measure(dossier, { id: "january", unit: "dossier", denominator: isKnown(dossier.agency), numerator: lte(dossier.dueOn, "2022-01-31") });
 * const file = "THỐNG KÊ HỒ SƠ\n\nSTT;Đơn vị;Ngày hẹn trả\n1;Sở Y tế;28/01/2022\n2;Sở Y tế;01/02/2022\n;TỔNG CỘNG;2\n";
 * (await scanCsv(tabulation(dossier, { measures: [share], by: [dossier.agency] }), file)).groups
 * // => [{ key: ["Sở Y tế"], records: 2, cells: [[2, 1, 1]] }]
 */
export async function scanCsv<C extends AnyTable>(
  tabulation: Tabulation<C>,
  source: CsvSource,
  options: CsvOptions = {},
): Promise<Tally> {
  const counter = tallier(tabulation);
  const scanner = csvScanner(counter, options);
  refuseIfAborted(options.signal);
  for await (const chunk of chunksOf(source)) {
    refuseIfAborted(options.signal);
    scanner.push(chunk);
    options.onProgress?.(counter.records());
  }
  scanner.end();
  return counter.result();
}

/** The bytes of a source, chunk by chunk. */
export function chunksOf(source: CsvSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof source === "string") return [utf8(source)];
  return source instanceof Uint8Array ? [source] : source;
}
