import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { Judgement, TimeStatus } from "../planProgress.ts";
import type { Following } from "./following.ts";
import { judgeTime } from "./judgeTime.ts";
import { remembered } from "./remembered.ts";
import type { WorkTrack } from "./trackWork.ts";
import type { Writable } from "./writable.ts";

/** What an obligation has to be judged by. */
export interface Case {
  /** Due day as first set. */
  readonly due: PlainDate | undefined;
  /** What to say of the time where there is no due day. */
  readonly otherwise: TimeStatus;
  /** How the due day came about. */
  readonly reading: readonly Step[];
}

const absentDays = 7;
const none: readonly Step[] = [];

/**
 * Judges one obligation: work by its events, time by its first due day, and beside it by its last extension.
 *
 * @param following - The call: the day looked from and how near is soon.
 * @param obligation - When it is due.
 * @param track - What its events say.
 * @returns Both statuses and the steps that led to them.
 */
export function judge(following: Following, obligation: Case, track: WorkTrack): Judgement {
  const { due, reading } = obligation;
  const { work, doneOn, haltedOn, extendedTo, extensions, granted, steps } = track;
  if (due === undefined) {
    const judgement: Writable<Judgement> = { work, time: obligation.otherwise, derivation: reading.concat(steps) };
    if (doneOn !== undefined) judgement.doneOn = doneOn;
    if (extensions.length > 0) judgement.extensions = extensions;
    return judgement;
  }
  const { asOf, dueSoonDays = absentDays } = following.options;
  const on = doneOn ?? haltedOn ?? asOf;
  const { time, daysLeft } = judgeTime(due, doneOn, on, dueSoonDays);
  const halted: readonly Step[] = haltedOn === undefined ? none : [{ rule: "judged-when-halted", date: haltedOn }];
  const said = verdict(following, time, daysLeft, due, on);
  const judgement: Writable<Judgement> = {
    work,
    time,
    due,
    daysLeft,
    derivation: derivationOf(reading, steps, halted, said),
  };
  if (doneOn !== undefined) judgement.doneOn = doneOn;
  if (extendedTo !== undefined) {
    const again = judgeTime(extendedTo, doneOn, on, dueSoonDays);
    judgement.extended = { due: extendedTo, time: again.time, daysLeft: again.daysLeft, ordinal: granted };
    judgement.derivation = judgement.derivation.concat(
      { rule: "due-extended", date: extendedTo, params: { ordinal: granted } },
      verdict(following, again.time, again.daysLeft, extendedTo, on),
    );
  }
  if (extensions.length > 0) judgement.extensions = extensions;
  return judgement;
}

/** Lists of just their size: one that grows keeps room for more, and these outlive the call by the million. */
function derivationOf(
  reading: readonly Step[],
  steps: readonly Step[],
  halted: readonly Step[],
  said: Step,
): readonly Step[] {
  const [first, event] = [reading[0], steps[0]];
  if (first === undefined || reading.length > 1 || steps.length > 1 || halted.length > 0)
    return reading.concat(steps, halted, said);
  return event === undefined ? [first, said] : [first, event, said];
}

function verdict({ verdicts }: Following, time: TimeStatus, daysLeft: number, due: PlainDate, date: PlainDate): Step {
  const before = verdicts.get(time)?.get(due)?.get(date);
  if (before !== undefined) return before;
  const ofTime = remembered(verdicts, time, () => new Map<PlainDate, Map<PlainDate, Step>>());
  const ofDue = remembered(ofTime, due, () => new Map<PlainDate, Step>());
  return remembered(ofDue, date, () => ({ rule: `judged-${time}`, date, params: { due, days: Math.abs(daysLeft) } }));
}
