/** Statements and schedules that name deliverables are of one deliverable when they share one; else always. */
export function shareDeliverable(ones: readonly string[] | undefined, others: readonly string[] | undefined): boolean {
  return ones === undefined || others === undefined || ones.some((id) => others.includes(id));
}
