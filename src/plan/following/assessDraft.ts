import type { PlainDate } from "../../core/plainDate.ts";
import { weakest } from "../../core/weakest.ts";
import type { AgencyId } from "../agency.ts";
import type { Judgement, OccurrenceProgress, ShareProgress, WorkStatus } from "../planProgress.ts";
import type { TaskEvent } from "../taskEvent.ts";
import type { Draft } from "./draft.ts";
import type { Following } from "./following.ts";
import { type Case, judge } from "./judge.ts";
import { judgeShares } from "./judgeShares.ts";
import { splitEvents } from "./splitEvents.ts";
import { trackWork, type WorkTrack } from "./trackWork.ts";
import { isFinished, isWithdrawn } from "./workEnds.ts";
import type { Writable } from "./writable.ts";

const none: readonly TaskEvent[] = [];

/**
 * Judges one obligation and its shares. Where leading units are printed the whole is their work; where groups or
 * equals owe it, the whole is the sum of the shares, unless an event says of the whole that it is done, halted or over.
 *
 * @param following - The call.
 * @param draft - The obligation with its events.
 * @returns Its progress.
 */
export function assessDraft(following: Following, draft: Draft): OccurrenceProgress {
  const { occurrence } = draft;
  const obligation: Case = {
    due: occurrence?.due,
    otherwise: draft.undetermined ? "undetermined" : "no-deadline",
    reading: draft.reading,
  };
  const speakers = speakersOf(following, draft);
  const split = splitEvents(draft.events ?? none, speakers);
  const track = trackWork(following, split.own, obligation.due);
  const { shares, summed } = judgeShares(following, { draft, speakers, split, obligation });
  const judgement = judge(following, obligation, summed === undefined ? track : sumUp(track, summed));
  return itemOf(draft, judgement, track.owner, shares);
}

function itemOf(
  { group, task, schedule, occurrence, origin, owing, inferred }: Draft,
  { work, time, due, doneOn, daysLeft, extended, extensions, derivation }: Judgement,
  owner: AgencyId | undefined,
  shares: readonly ShareProgress[],
): OccurrenceProgress {
  const item: Writable<OccurrenceProgress> = {
    group,
    task: task.id,
    origin,
    owners: owner === undefined ? owing.owners : [owner],
    status: weakest(occurrence?.status, inferred ? "unverified" : undefined),
    work,
    time,
    derivation,
  };
  if (schedule !== undefined) item.schedule = schedule.id;
  if (occurrence !== undefined) item.occurrence = occurrence;
  if (due !== undefined) item.due = due;
  if (daysLeft !== undefined) item.daysLeft = daysLeft;
  if (doneOn !== undefined) item.doneOn = doneOn;
  if (extended !== undefined) item.extended = extended;
  if (extensions !== undefined) item.extensions = extensions;
  if (shares.length > 0) item.shares = shares;
  return item;
}

/** Agencies that answer for the whole: the leads where all are units, or the only owner where it is one. */
function speakersOf(following: Following, draft: Draft): readonly AgencyId[] {
  const { owners, duties } = draft.owing;
  const units = owners.every((id) => (following.agencies.get(id)?.kind ?? "unit") === "unit");
  return units && (owners.length === 1 || duties.some((duty) => duty.role === "lead")) ? owners : [];
}

function sumUp(track: WorkTrack, shares: readonly ShareProgress[]): WorkTrack {
  if (track.work !== "not-started" && track.work !== "in-progress") return track;
  const closed = shares.filter(isFinished);
  const steps = [
    ...track.steps,
    {
      rule: "sum-of-shares",
      params: { total: shares.length, closed: closed.length, open: shares.length - closed.length },
    },
  ];
  if (closed.length < shares.length) {
    const touched = shares.some((share) => share.work !== "not-started");
    return { ...track, work: touched ? "in-progress" : track.work, steps };
  }
  const done = shares.filter((share) => !isWithdrawn(share.work));
  if (done.length === 0) return { ...track, work: shares[0]?.work ?? track.work, steps };
  const days = done.flatMap((share) => share.doneOn ?? []);
  const last = days.reduce<PlainDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
  return { ...track, work: workOf(done), ...(last === undefined ? {} : { doneOn: last }), steps };
}

function workOf(done: readonly ShareProgress[]): WorkStatus {
  if (done.every((share) => share.work === "none-arose")) return "none-arose";
  return done.some((share) => share.work === "submitted") ? "submitted" : "done";
}
