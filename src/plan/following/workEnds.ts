import type { PlainDate } from "../../core/plainDate.ts";
import type { WorkStatus } from "../planProgress.ts";

/** Tells whether the obligation ended without being done: waived, cancelled, moved to next year. */
export function isWithdrawn(work: WorkStatus): boolean {
  return work === "waived" || work === "cancelled" || work === "moved";
}

/** Tells whether nothing more is expected. */
export function isClosed(work: WorkStatus): boolean {
  return work === "done" || work === "none-arose" || isWithdrawn(work);
}

/** Tells whether what was owed is done, accepted or not, or nothing more is expected of it. */
export function isFinished({
  work,
  doneOn,
}: {
  readonly work: WorkStatus;
  readonly doneOn?: PlainDate | undefined;
}): boolean {
  return doneOn !== undefined || isClosed(work);
}
