import type { AnyColumn, AnyTable } from "../columns/column.ts";
import { recordReader, unreadableRecord } from "../engine/recordReader.ts";
import type { RecordOf } from "../recordOf.ts";
import type { Tabulation } from "../tabulation.ts";
import type { TallyReports } from "../tally.ts";
import type { GroupValue } from "../tallyValue.ts";
import type { Gap } from "./gap.ts";
import { type GapOptions, gapFinder } from "./gapFinder.ts";

/** Which gaps of records are told, and how records are called. */
export interface RecordGapOptions<C> extends GapOptions, TallyReports {
  /** Column that names a record, such as a dossier number; absent: records go by their place. */
  readonly subject?: Extract<C[keyof C], AnyColumn>;
}

/**
 * Tells, record by record, why one is not among the yes of a measure: what it answers and what is asked, what is
 * missing, which exclusion holds. Nothing is kept, so any number of records goes through; stop taking when enough is
 * known. As many records are told as the tally has no and unknown. Where units are counted, each record is told for
 * itself: its unit may count by another.
 *
 * @param tabulation - What is counted, by what.
 * @param records - Any iterable of records: an array, a generator.
 * @param options - Whether those outside the denominator are told, what names a record, what cannot be read.
 * @returns The gaps in the order of the records, for each in the order of the measures.
 * @example
 * const dossier = table("dossier", { number: text(), paidBy: nullable(oneOf(["cash", "online"])) });
 * const online = measure(dossier, { id: "online", unit: "dossier", denominator: isKnown(dossier.number), numerator: eq(dossier.paidBy, "online") });
 * const records = [{ number: "H48-1", paidBy: "online" }, { number: "H48-2", paidBy: "cash" }, { number: "H48-3" }];
 * [...gaps(tabulation(dossier, { measures: [online] }), records, { subject: dossier.number })].map(({ subject, kind }) => [subject, kind])
 * // => [["H48-2", "no"], ["H48-3", "unknown"]]
 */
export function* gaps<C extends AnyTable>(
  tabulation: Tabulation<C>,
  records: Iterable<RecordOf<C>>,
  options: RecordGapOptions<C> = {},
): Generator<Gap, void, undefined> {
  const gapsOf = recordGaps(tabulation, options);
  for (const record of records) yield* gapsOf(record);
}

/** Makes what tells the gaps of one record after the other. */
export function recordGaps<C extends AnyTable>(
  tabulation: Tabulation<C>,
  options: RecordGapOptions<C>,
): (record: object) => readonly Gap[] {
  const { layout, find } = gapFinder(tabulation, options);
  const read = recordReader(layout);
  const { subject, onIssue } = options;
  let index = -1;
  return (record) => {
    const fields = record as Readonly<Record<string, unknown>>;
    index++;
    const unread = read(fields);
    if (unread !== undefined) {
      onIssue?.(unreadableRecord(index, unread, fields[unread.name]));
      return [];
    }
    const named = subject === undefined ? {} : { subject: nameOf(fields[subject.name]) };
    return find().map((found) => ({ ...found, place: { record: index }, ...named }));
  };
}

/** A name fit for JSON. */
function nameOf(value: unknown): GroupValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
