import type { AgencyId } from "../agency.ts";
import type { Judgement, ShareProgress } from "../planProgress.ts";
import type { TaskEvent } from "../taskEvent.ts";
import { agencyName } from "./agencyName.ts";
import { byTime } from "./byTime.ts";
import type { Draft } from "./draft.ts";
import { eventIssue } from "./eventIssue.ts";
import { eventReach } from "./eventReach.ts";
import { expectedShares } from "./expectedShares.ts";
import type { Following } from "./following.ts";
import { type Case, judge } from "./judge.ts";
import type { ShareName, SplitEvents } from "./splitEvents.ts";
import { trackWork } from "./trackWork.ts";
import type { Writable } from "./writable.ts";

/** An obligation whose shares are to be judged. */
export interface SharedCase {
  /** The obligation. */
  readonly draft: Draft;
  /** Agencies that answer for the whole themselves. */
  readonly speakers: readonly AgencyId[];
  /** Its events, by whom they speak of. */
  readonly split: SplitEvents;
  /** When it is due. */
  readonly obligation: Case;
}

/** Shares, and those of them that make up the whole. */
export interface JudgedShares {
  /** Every share. */
  readonly shares: readonly ShareProgress[];
  /** Those the whole is the sum of; absent: it is not, or they are not all known. */
  readonly summed?: readonly ShareProgress[];
}

/**
 * Judges the shares of one obligation. Where the whole is the sum of its shares, what is said of the whole is said of
 * each; where a unit leads, the work it hands in is its own.
 *
 * @param following - The call.
 * @param shared - The obligation.
 * @returns Its shares.
 */
export function judgeShares(following: Following, shared: SharedCase): JudgedShares {
  const { draft, speakers, split, obligation } = shared;
  if (split.shares.size === 0 && following.options.directory === undefined) return { shares: [] };
  const expected = expectedShares(following, draft, speakers, split);
  for (const event of split.own) following.said.add(event);
  const judged = (events: readonly TaskEvent[]): Judgement =>
    judge(following, obligation, trackWork(following, events, obligation.due));

  // Most shares have no events of their own: they are judged once.
  const ofUnits = speakers.length === 0 ? split.own : split.own.filter(isOfAllShares);
  const common = { unit: judged(ofUnits), part: judged(split.own) };
  const judgementOf = (key: string, { agency }: ShareName): Judgement => {
    const own = split.shares.get(key)?.events;
    if (own === undefined) return agency === undefined ? common.part : common.unit;
    return judged([...(agency === undefined ? split.own : ofUnits), ...own].sort(byTime));
  };

  const shares: ShareProgress[] = [];
  const summed: ShareProgress[] = [];
  for (const [key, { name, through, counts }] of expected.shares) {
    const share = shareOf(name, through, judgementOf(key, name));
    shares.push(share);
    if (counts) summed.push(share);
  }
  for (const [key, { name, events }] of split.shares) {
    if (expected.shares.has(key)) continue;
    sayNotOwed(following, name, events[0]);
    shares.push(shareOf(name, undefined, judged(events)));
  }
  return { shares, ...(expected.complete && summed.length > 0 ? { summed } : {}) };
}

/** Whether what is said of the whole is true of every share whoever leads: more time, a halt, an end. */
function isOfAllShares({ kind, about }: TaskEvent): boolean {
  return about.agency === undefined && eventReach[kind].allShares;
}

function shareOf({ agency, part }: ShareName, through: AgencyId | undefined, judgement: Judgement): ShareProgress {
  const share = {} as Writable<ShareProgress>;
  if (agency !== undefined) share.agency = agency;
  if (through !== undefined) share.through = through;
  if (part !== undefined) share.part = part;
  share.work = judgement.work;
  share.time = judgement.time;
  if (judgement.due !== undefined) share.due = judgement.due;
  if (judgement.doneOn !== undefined) share.doneOn = judgement.doneOn;
  if (judgement.daysLeft !== undefined) share.daysLeft = judgement.daysLeft;
  if (judgement.extended !== undefined) share.extended = judgement.extended;
  if (judgement.extensions !== undefined) share.extensions = judgement.extensions;
  share.derivation = judgement.derivation;
  return share;
}

function sayNotOwed(following: Following, { agency }: ShareName, event: TaskEvent | undefined): void {
  if (following.options.directory === undefined || agency === undefined || event === undefined) return;
  following.issues.push(eventIssue("share-not-owed", "warning", event, { agency: agencyName(following, agency) }));
}
