import type { PlainDate } from "../../core/plainDate.ts";
import type { Evidence, TaskEvent } from "../taskEvent.ts";

/** A proof that says of which day it is proof. */
export type CountingProof = Evidence & Required<Pick<Evidence, "date" | "dateOf">>;

/**
 * Finds the proof whose day counts: the first that says whether its day is that of signing, sending or posting.
 *
 * @param event - What happened.
 * @returns The proof; undefined when none says so.
 */
export function countingProof(event: TaskEvent): CountingProof | undefined {
  return event.evidence?.find(
    (proof): proof is CountingProof => proof.date !== undefined && proof.dateOf !== undefined,
  );
}

/**
 * Tells which day of an event counts: that of its proof, else its own.
 *
 * @param event - What happened.
 * @returns The day.
 */
export function dayThatCounts(event: TaskEvent): PlainDate {
  return countingProof(event)?.date ?? event.on;
}
