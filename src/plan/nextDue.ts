import { addDays } from "../calendar/addDays.ts";
import { rollToWorkingDay } from "../calendar/rollToWorkingDay.ts";
import type { WorkCalendar } from "../calendar/workCalendar.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { isFinished } from "./following/workEnds.ts";
import type { OccurrenceProgress, PlanProgress } from "./planProgress.ts";

/** Something that falls due. */
export interface DueItem {
  /** The occurrence. */
  readonly item: OccurrenceProgress;
  /** Due day in force: after the last extension, where there is one. */
  readonly due: PlainDate;
  /** Calendar days from the day looked from. */
  readonly daysLeft: number;
  /** The last working day that is not after the due day; absent: no calendar given. */
  readonly lastWorkingDay?: PlainDate;
}

/** What to list. */
export interface NextDueOptions {
  /** Days off and worked Saturdays, to name the last working day. */
  readonly calendar?: WorkCalendar;
  /** How many calendar days to look ahead; absent: as far as the plan goes. */
  readonly withinDays?: number;
}

/**
 * Lists what is still open and falls due next, the nearest first, each with the last working day on which it can be
 * done. What is overdue already is not here. Suspended work does not fall due. Check-ins of the user's policy are
 * listed too; `item.origin` tells them apart.
 *
 * @param progress - Progress of a plan.
 * @param options - Calendar and how far to look.
 * @returns Open occurrences by due day.
 * @throws {@link KstthcError} `outside-coverage` when the calendar does not reach a due day, `not-a-whole-number`
 *   when `withinDays` is not one.
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * const [first] = nextDue(progress, { calendar: vietnamCalendar });
 * [first.item.task, first.due, first.lastWorkingDay] // => ["1", "2022-12-31", "2022-12-30"]
 */
export function nextDue(progress: PlanProgress, options: NextDueOptions = {}): readonly DueItem[] {
  const { calendar, withinDays } = options;
  const until = withinDays === undefined ? undefined : addDays(progress.asOf, withinDays);
  const found: DueItem[] = [];
  for (const item of progress.items) {
    const due = item.extended?.due ?? item.due;
    const daysLeft = item.extended?.daysLeft ?? item.daysLeft;
    if (due === undefined || daysLeft === undefined || due < progress.asOf) continue;
    if (item.work === "suspended" || isFinished(item)) continue;
    if (until !== undefined && due > until) continue;
    const lastWorkingDay = calendar && rollToWorkingDay(calendar, due, "backward");
    found.push({ item, due, daysLeft, ...(lastWorkingDay === undefined ? {} : { lastWorkingDay }) });
  }
  return found.sort((a, b) => a.daysLeft - b.daysLeft);
}
