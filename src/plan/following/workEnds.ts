import type { WorkStatus } from "../planProgress.ts";

/** Tells whether the obligation ended without being done: waived, cancelled, moved to next year. */
export function isWithdrawn(work: WorkStatus): boolean {
  return work === "waived" || work === "cancelled" || work === "moved";
}

/** Tells whether nothing more is expected. */
export function isClosed(work: WorkStatus): boolean {
  return work === "done" || work === "none-arose" || isWithdrawn(work);
}
