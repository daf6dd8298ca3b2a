import { isWithdrawn } from "./following/workEnds.ts";
import type { TimeStatus } from "./planProgress.ts";
import type { Countable, ProgressCount, TimeCount } from "./progressCount.ts";

/**
 * Counts assigned work the way reports on it do: total = done on time + done late + within time + overdue. What was
 * extended, suspended or withdrawn, what has no due day, and the user's own check-ins are counted apart, so that every
 * line given is counted exactly once.
 *
 * @param lines - Occurrences (`progress.items`), tasks (`progressByTask(progress)`), or shares of one occurrence.
 * @returns The count.
 * @see Decision 42/2014/QĐ-TTg, amended by Decision 23/2018/QĐ-TTg
 * @example
 * const { total, doneOnTime, doneLate, withinTime, overdue } = countProgress([
 *   { work: "done", time: "on-time" },
 *   { work: "done", time: "late" },
 *   { work: "in-progress", time: "due-soon" },
 *   { work: "not-started", time: "overdue" },
 *   { work: "in-progress", time: "no-deadline" },
 * ]);
 * [total, doneOnTime, doneLate, withinTime, overdue] // => [4, 1, 1, 1, 1]
 */
export function countProgress(lines: Iterable<Countable>): ProgressCount {
  const standard = empty();
  const extended = empty();
  const checkIns = empty();
  let suspended = 0;
  let withdrawn = 0;
  let undated = 0;
  for (const line of lines) {
    const time = line.extended?.time ?? line.time;
    if (line.work === "suspended") suspended++;
    else if (isWithdrawn(line.work)) withdrawn++;
    else if (time === "no-deadline" || time === "undetermined") undated++;
    else add(line.origin === "check-in" ? checkIns : line.extended ? extended : standard, time);
  }
  return { ...standard, extended, suspended, withdrawn, undated, checkIns };
}

type Counting = { -readonly [Key in keyof TimeCount]: number };

function empty(): Counting {
  return { total: 0, doneOnTime: 0, doneLate: 0, withinTime: 0, dueSoon: 0, overdue: 0 };
}

function add(count: Counting, time: Exclude<TimeStatus, "no-deadline" | "undetermined">): void {
  count.total++;
  if (time === "on-time") count.doneOnTime++;
  else if (time === "late") count.doneLate++;
  else if (time === "overdue") count.overdue++;
  else {
    count.withinTime++;
    if (time === "due-soon") count.dueSoon++;
  }
}
