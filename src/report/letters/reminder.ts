import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import type { AgencyId } from "../../plan/agency.ts";
import { type DueItem, nextDue } from "../../plan/nextDue.ts";
import type { OccurrenceProgress, RequestProgress } from "../../plan/planProgress.ts";
import type { Followed } from "../progress/following.ts";
import { type OverdueItem, overdueOf } from "../progress/overdueOf.ts";
import { workByAgency } from "../progress/workByAgency.ts";

/** What one agency is to be reminded of. */
export interface Reminder {
  readonly agency: AgencyId;
  readonly overdue: readonly OverdueItem[];
  readonly next: readonly DueItem[];
  /** Requests made to it as a coordinating agency and not answered. */
  readonly requests: readonly RequestProgress[];
}

/** How far to look, and by which calendar. */
export interface Reach {
  readonly nextDays: number;
  readonly calendar: WorkCalendar | undefined;
}

/** What each agency is to be reminded of, in the order of the plan, then of the directory; those of nothing are left out. */
export function remindersOf(followed: Followed, order: readonly AgencyId[], reach: Reach): readonly Reminder[] {
  const { progress } = followed;
  const work = workByAgency(progress);
  const agencies = new Set([...order, ...work.keys(), ...progress.requests.map(({ to }) => to)]);
  return [...agencies]
    .map((agency) => reminderOf(agency, work.get(agency) ?? [], followed, reach))
    .filter(({ overdue, next, requests }) => overdue.length + next.length + requests.length > 0);
}

function reminderOf(
  agency: AgencyId,
  owed: readonly OccurrenceProgress[],
  { progress }: Followed,
  { nextDays, calendar }: Reach,
): Reminder {
  // Check-ins are the user's own policy: a letter that calls on the plan does not claim them.
  const items = owed.filter(({ origin }) => origin === "plan");
  return {
    agency,
    overdue: overdueOf(items),
    next: nextDue({ ...progress, items }, { withinDays: nextDays, ...(calendar === undefined ? {} : { calendar }) }),
    requests: progress.requests.filter(
      ({ to, answeredOn, daysLeft }) =>
        to === agency && answeredOn === undefined && daysLeft !== undefined && daysLeft <= nextDays,
    ),
  };
}
