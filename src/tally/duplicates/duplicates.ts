import { recordReader, unreadableRecord } from "../engine/recordReader.ts";
import { slotValue } from "../engine/slotValue.ts";
import type { TallyReports } from "../tally.ts";
import type { Duplicate, DuplicateOptions, Duplicates } from "./duplicate.ts";
import { duplicateFinder } from "./duplicateFinder.ts";
import { type KeyColumns, keyLayout } from "./keyLayout.ts";

/**
 * Finds records with the same key, such as a dossier that stands twice: each of them counts, so that every figure is
 * wrong in silence. Two texts are one key whatever their encoding and the blanks at their ends.
 *
 * @param key - Column that names a record, or several that do so together.
 * @param records - Any iterable of records: an array, a generator.
 * @param options - How many are listed; called for records that cannot be read.
 * @returns How many there are, and the first of them with their places.
 * @throws `KstthcError` `no-key` when no column is given.
 * @example
 * const dossier = table("dossier", { number: text({ header: "Mã hồ sơ" }), agency: text() });
 * const records = [{ number: "H48-1" }, { number: "H48-2" }, { number: "H48-1 " }];
 * const { records: seen, repeats, first } = duplicates(dossier.number, records);
 * [seen, repeats, first] // => [3, 1, [{ key: { number: "H48-1" }, place: { record: 2 }, firstPlace: { record: 0 } }]]
 */
export function duplicates(
  key: KeyColumns,
  records: Iterable<object>,
  options: DuplicateOptions & TallyReports = {},
): Duplicates {
  const layout = keyLayout(key);
  const read = recordReader(layout);
  const parts = layout.columns.map(({ column }) => [column, slotValue(column.name, layout)] as const);
  const keyOf = (): Duplicate["key"] => Object.fromEntries(parts.map(([{ name }, value]) => [name, value()]));
  const finder = duplicateFinder(layout, options, keyOf, (place) => ({ record: place - 1 }));
  let index = 0;
  for (const record of records) {
    const fields = record as Readonly<Record<string, unknown>>;
    const unread = read(Object.fromEntries(parts.map(([column]) => [column.name, keyPart(fields[column.name])])));
    if (unread === undefined) finder.take(index + 1);
    else {
      finder.skip();
      options.onIssue?.(unreadableRecord(index, unread, fields[unread.name]));
    }
    index++;
  }
  return finder.result();
}

/** A text as keys are compared; nothing when it is blank. */
function keyPart(value: unknown): unknown {
  return typeof value === "string" ? value.normalize("NFC").trim() || null : value;
}
