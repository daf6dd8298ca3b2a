import type { TaskEventKind } from "../taskEvent.ts";

/** How far an event reaches that names neither an occurrence nor a unit. */
export interface EventReach {
  /** It may speak of several occurrences at once; else it is about exactly one. */
  readonly manyOccurrences: boolean;
  /** What it says of the whole is true of every share, whoever leads: more time, a halt, an end. */
  readonly allShares: boolean;
}

const one: EventReach = { manyOccurrences: false, allShares: false };
const everywhere: EventReach = { manyOccurrences: true, allShares: true };
const everyShare: EventReach = { manyOccurrences: false, allShares: true };

/** Reach of each kind of event; a kind that is not here is none. */
export const eventReach: Readonly<Record<TaskEventKind, EventReach>> = {
  assigned: everywhere,
  started: one,
  submitted: one,
  returned: one,
  accepted: one,
  completed: one,
  "reported-none": one,
  suspended: everywhere,
  resumed: everywhere,
  waived: everywhere,
  cancelled: everywhere,
  "moved-to-next-year": everywhere,
  // Who answers for the whole changes; the shares of others stay theirs.
  transferred: { manyOccurrences: true, allShares: false },
  "extension-requested": everyShare,
  "extension-granted": everyShare,
  "extension-refused": everyShare,
  scheduled: one,
  happened: one,
  "coordination-requested": one,
  "coordination-answered": one,
};
