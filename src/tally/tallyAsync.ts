import { fail } from "../core/fail.ts";
import type { AnyTable } from "./columns/column.ts";
import { tallier } from "./engine/tallier.ts";
import type { RecordOf } from "./recordOf.ts";
import type { Tabulation } from "./tabulation.ts";
import { recordAdder, type TallyReports } from "./tally.ts";
import type { Tally } from "./tallyValue.ts";

/** What stops a count; an `AbortSignal` fits. */
export interface Abort {
  /** Whether to stop. */
  readonly aborted: boolean;
  /** Why. */
  readonly reason?: unknown;
}

/** How a long count is followed and stopped. */
export interface TallyOptions extends TallyReports {
  /** Stops the count between two batches. */
  readonly signal?: Abort;
  /** Called after each batch with the records counted so far. */
  readonly onProgress?: (records: number) => void;
}

/**
 * Counts records that arrive over time, one by one or in batches: a database cursor, a stream.
 *
 * @param tabulation - What is counted, by what.
 * @param records - Records, or arrays of records; arrays are much faster.
 * @param options - Progress, signal, unreadable records.
 * @returns The tally.
 * @throws `KstthcError` `aborted` when the signal says so.
 * @example
 * const dossier = table("dossier", { paid: boolean(), fee: integer() });
 * const [denominator, numerator] = [gte(dossier.fee, 1), eq(dossier.paid, true)];
 * const share = measure(dossier, { id: "paid", unit: "dossier", denominator, numerator });
 * async function* cursor() {
 *   yield [{ paid: true, fee: 5000 }, { paid: false, fee: 0 }];
 *   yield [{ paid: false, fee: 8000 }];
 * }
 * const { groups } = await tallyAsync(tabulation(dossier, { measures: [share] }), cursor());
 * groups // => [{ key: [], records: 3, cells: [[2, 1, 1]] }]
 */
export async function tallyAsync<C extends AnyTable>(
  tabulation: Tabulation<C>,
  records: AsyncIterable<RecordOf<C> | readonly RecordOf<C>[]>,
  options: TallyOptions = {},
): Promise<Tally> {
  const counter = tallier(tabulation);
  const add = recordAdder(counter, options);
  refuseIfAborted(options.signal);
  for await (const batch of records) {
    refuseIfAborted(options.signal);
    if (Array.isArray(batch)) for (const record of batch) add(record);
    else add(batch);
    options.onProgress?.(counter.records());
  }
  return counter.result();
}

/** Stops a count that nobody waits for any more. */
export function refuseIfAborted(signal: Abort | undefined): void {
  if (signal?.aborted) fail("aborted", { reason: signal.reason === undefined ? null : String(signal.reason) });
}
