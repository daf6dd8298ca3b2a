import { isWithdrawn } from "./following/workEnds.ts";
import type { Judgement } from "./planProgress.ts";
import type { Submission } from "./submissionMatrix.ts";

/**
 * Tells what became of something that was to be sent.
 *
 * @param judgement - How it stands; absent: it was not owed.
 * @returns The submission.
 */
export function submissionOf(judgement: Judgement | undefined): Submission {
  if (judgement === undefined) return { status: "not-owed" };
  const { work, time, doneOn, daysLeft = 0 } = judgement;
  if (work === "suspended" || isWithdrawn(work)) return { status: "excused" };
  const late = daysLeft < 0 ? { daysLate: -daysLeft } : {};
  if (doneOn === undefined) return time === "overdue" ? { status: "not-sent", ...late } : { status: "not-due" };
  if (work === "none-arose") return { status: "none-arose", sentOn: doneOn, ...late };
  return { status: time === "late" ? "late" : "on-time", sentOn: doneOn, ...late };
}
