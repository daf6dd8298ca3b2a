import type { AnyTable } from "../columns/column.ts";
import type { RecordOf } from "../recordOf.ts";
import type { Tabulation } from "../tabulation.ts";
import type { Gap } from "./gap.ts";
import { type RecordGapOptions, recordGaps } from "./gaps.ts";

/**
 * Tells the gaps of records that arrive over time, one by one or in batches: a database cursor, a stream.
 *
 * @param tabulation - What is counted, by what.
 * @param records - Records, or arrays of records.
 * @param options - As for `gaps`.
 * @returns The gaps in the order of the records, as they come.
 * @example
 * const dossier = table("dossier", { number: text(), paid: boolean() });
 * const [denominator, numerator] = [isKnown(dossier.number), eq(dossier.paid, true)];
 * const share = measure(dossier, { id: "paid", unit: "dossier", denominator, numerator });
 * async function* cursor() {
 *   yield [{ number: "H48-1", paid: true }, { number: "H48-2", paid: false }];
 * }
 * const counted = tabulation(dossier, { measures: [share] });
 * const found = [];
 * for await (const gap of gapsAsync(counted, cursor(), { subject: dossier.number })) found.push(gap.subject);
 * found // => ["H48-2"]
 */
export async function* gapsAsync<C extends AnyTable>(
  tabulation: Tabulation<C>,
  records: AsyncIterable<RecordOf<C> | readonly RecordOf<C>[]>,
  options: RecordGapOptions<C> = {},
): AsyncGenerator<Gap, void, undefined> {
  const gapsOf = recordGaps(tabulation, options);
  for await (const batch of records) {
    if (Array.isArray(batch)) for (const record of batch) yield* gapsOf(record);
    else yield* gapsOf(batch);
  }
}
