import type { Issue } from "../core/issue.ts";
import type { AnyTable } from "./columns/column.ts";
import { recordReader, unreadableRecord } from "./engine/recordReader.ts";
import { type Tallier, tallier } from "./engine/tallier.ts";
import type { RecordOf } from "./recordOf.ts";
import type { Tabulation } from "./tabulation.ts";
import type { Tally } from "./tallyValue.ts";

/** What counting may tell on the way. */
export interface TallyReports {
  /** Called for each record that cannot be read; it is counted as unreadable. */
  readonly onIssue?: (issue: Issue) => void;
}

/**
 * Counts records: every measure in every group in one pass, in exact integers.
 *
 * @param tabulation - What is counted, by what.
 * @param records - Any iterable of records: an array, a generator.
 * @param reports - Called for records that cannot be read.
 * @returns The tally: JSON as it stands.
 * @example
 * const dossier = table("dossier", { agency: text(), paidBy: nullable(oneOf(["cash", "online"])) });
 * const share = measure(dossier, { id: "online", unit: "dossier", denominator: isKnown(dossier.paidBy), numerator: eq(dossier.paidBy, "online") });
 * const counted = tally(tabulation(dossier, { measures: [share], by: [dossier.agency] }), [
 *   { agency: "Sở Y tế", paidBy: "online" },
 *   { agency: "Sở Y tế", paidBy: "cash" },
 *   { agency: "Sở Y tế", paidBy: null },
 * ]);
 * counted.groups // => [{ key: ["Sở Y tế"], records: 3, cells: [[2, 1, 1]] }]
 */
export function tally<C extends AnyTable>(
  tabulation: Tabulation<C>,
  records: Iterable<RecordOf<C>>,
  reports: TallyReports = {},
): Tally {
  const counter = tallier(tabulation);
  const add = recordAdder(counter, reports);
  for (const record of records) add(record);
  return counter.result();
}

/** Adds records to a counter one by one, telling which cannot be read. */
export function recordAdder(counter: Tallier, { onIssue }: TallyReports): (record: object) => void {
  const read = recordReader(counter.layout);
  let index = 0;
  return (record) => {
    const fields = record as Readonly<Record<string, unknown>>;
    const unread = read(fields);
    if (unread === undefined) counter.count();
    else {
      counter.skip();
      onIssue?.(unreadableRecord(index, unread, fields[unread.name]));
    }
    index++;
  };
}
