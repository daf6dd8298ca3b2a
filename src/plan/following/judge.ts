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

/**
 * Judges one obligation: work by its events, time by its first due day, and beside it by its last extension.
 *
 * @param following - The call: the day looked from and how near is soon.
 * @param obligation - When it is due.
 * @param track - What its events say.
 * @param judgement - The record that gets both statuses and the steps that led to them.
 * @returns That record.
 */
export function judge<Record extends object>(
  following: Following,
  obligation: Case,
  track: WorkTrack,
  judgement: Record,
): Record & Judgement {
  const { due } = obligation;
  const { options } = following;
  const { work, doneOn, haltedOn, extendedTo, extensions, granted, steps } = track;
  const on = doneOn ?? haltedOn ?? options.asOf;
  const soon = options.dueSoonDays ?? absentDays;
  const derivation: Step[] = steps.length === 0 ? obligation.reading.slice() : [...obligation.reading, ...steps];
  const record = judgement as Record & Writable<Judgement>;
  record.work = work;
  record.time = obligation.otherwise;
  if (doneOn !== undefined) record.doneOn = doneOn;
  if (due !== undefined) {
    const first = judgeTime(due, doneOn, on, soon);
    record.time = first.time;
    record.due = due;
    record.daysLeft = first.daysLeft;
    if (haltedOn !== undefined) derivation.push({ rule: "judged-when-halted", date: haltedOn });
    derivation.push(verdict(following, first, due, on));
    if (extendedTo !== undefined) {
      const again = judgeTime(extendedTo, doneOn, on, soon);
      record.extended = { due: extendedTo, time: again.time, daysLeft: again.daysLeft, ordinal: granted };
      derivation.push({ rule: "due-extended", date: extendedTo, params: { ordinal: granted } });
      derivation.push(verdict(following, again, extendedTo, on));
    }
  }
  if (extensions.length > 0) record.extensions = extensions;
  record.derivation = derivation;
  return record;
}

function verdict(
  { verdicts }: Following,
  { time, daysLeft }: { readonly time: TimeStatus; readonly daysLeft: number },
  due: PlainDate,
  date: PlainDate,
): Step {
  const ofTime = remembered(verdicts, time, () => new Map<PlainDate, Map<PlainDate, Step>>());
  const ofDue = remembered(ofTime, due, () => new Map<PlainDate, Step>());
  return remembered(ofDue, date, () => ({ rule: `judged-${time}`, date, params: { due, days: Math.abs(daysLeft) } }));
}
