import type { Duplicate, DuplicateOptions, Duplicates } from "../duplicates/duplicate.ts";
import { duplicateFinder } from "../duplicates/duplicateFinder.ts";
import { type KeyColumns, keyLayout } from "../duplicates/keyLayout.ts";
import { slotValue } from "../engine/slotValue.ts";
import { refuseIfAborted } from "../tallyAsync.ts";
import type { CsvOptions } from "./csvOptions.ts";
import { csvScanner, type RowTaker } from "./csvScanner.ts";
import { keyText } from "./keyText.ts";
import { type CsvSource, chunksOf } from "./scanCsv.ts";

/**
 * Finds rows of a CSV file with the same key, such as a dossier that stands twice, as the file streams by. The file is
 * read as `scanCsv` reads it, of the columns only those of the key. To compare each row with all before it, every key
 * is kept once: some 80 bytes for a dossier number of 25 characters, 250 MB for three million of them.
 *
 * @param key - Column that names a row, or several that do so together.
 * @param source - Bytes.
 * @param options - As for `scanCsv`, and how many are listed.
 * @returns How many there are, and the first of them with their lines.
 * @throws `KstthcError` as `scanCsv`; `no-key` when no column is given.
 * @example
 * const dossier = table("dossier", { number: text({ header: "Mã hồ sơ" }), agency: text() });
 * const csv = "Mã hồ sơ;Phí\nH48-1;0\nH48-2;0\nH48-1;5\n";
 * const { records, distinct, first } = await scanDuplicates(dossier.number, csv);
 * [records, distinct, first] // => [3, 2, [{ key: { number: "H48-1" }, place: { line: 4 }, firstPlace: { line: 2 } }]]
 */
export async function scanDuplicates(
  key: KeyColumns,
  source: CsvSource,
  options: CsvOptions & DuplicateOptions = {},
): Promise<Duplicates> {
  const layout = keyLayout(key);
  const texts = layout.columns.map(({ column, slot }) =>
    column.type === "text" ? keyText(layout.slots, slot) : undefined,
  );
  const values = layout.columns.map(({ column }, i) => texts[i]?.text ?? slotValue(column.name, layout));
  const keyOf = (): Duplicate["key"] =>
    Object.fromEntries(layout.columns.map(({ column }, i) => [column.name, values[i]?.() ?? null]));
  const finder = duplicateFinder(layout, options, keyOf, (line) => ({ line }));
  const readerOf: RowTaker["readerOf"] = ({ slot }) => texts[slot]?.read;
  const scanner = csvScanner({ layout, readerOf, count: finder.take, skip: finder.skip }, options);
  refuseIfAborted(options.signal);
  for await (const chunk of chunksOf(source)) {
    refuseIfAborted(options.signal);
    scanner.push(chunk);
    options.onProgress?.(finder.records());
  }
  scanner.end();
  return finder.result();
}
