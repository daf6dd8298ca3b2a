import { foldKey } from "../../core/foldKey.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { Occurrence } from "../../schedule/occurrence.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { Task, TaskSchedule } from "../plan.ts";
import type { ScheduledEvent, TaskEvent } from "../taskEvent.ts";
import { datesFromBase } from "./datesFromBase.ts";
import type { Draft } from "./draft.ts";
import type { Following } from "./following.ts";
import { isDateless } from "./isDateless.ts";
import { occurrencesOf } from "./occurrencesOf.ts";
import { openedWork } from "./openedWork.ts";
import { owingOf } from "./owing.ts";
import { remembered } from "./remembered.ts";
import { scheduleMeant } from "./scheduleMeant.ts";

/**
 * Lays out the obligations of a task: one for each occurrence of each of its schedules, one without a date where a
 * schedule has none, one for each piece of on-demand work that was given out, and the check-ins of continuous tasks.
 *
 * @param following - The call.
 * @param group - Id of the task group.
 * @param task - The task.
 * @param events - Events of the task, in order of time.
 * @returns Obligations in printed order.
 */
export function draftsOf(
  following: Following,
  group: string,
  task: Task,
  events: readonly TaskEvent[],
): readonly Draft[] {
  return (task.schedules.length > 0 ? task.schedules : [undefined]).flatMap((schedule) => {
    const inferred = inferredSteps(task, schedule);
    const base: Base = { group, task, schedule, owing: owingOf(task, schedule), inferred: inferred.length > 0 };
    const dated = datesOf(following, task, schedule, events);
    const isDated = (key: string): boolean => dated.found.some((occurrence) => occurrence.key === key);
    const opened = openedWork(task, schedule, events).filter(({ occurrence }) => !isDated(occurrence.key));
    const steps = [...dated.steps, ...inferred];
    const drafts = [
      ...dated.found.map((occurrence) => draft(following, base, occurrence, "plan", steps)),
      ...opened.map(({ occurrence, ...owing }) =>
        draft(following, { ...base, ...owing }, occurrence, "plan", [...occurrence.derivation, ...inferred]),
      ),
    ];
    if (drafts.length === 0) drafts.push(draft(following, base, undefined, "plan", steps));
    const { checkIn } = following.options;
    if (schedule?.schedule.kind === "continuous" && checkIn !== undefined)
      for (const occurrence of checkInsOf(following, checkIn, schedule))
        drafts.push(draft(following, { ...base, inferred: false }, occurrence, "check-in", checkInSteps(occurrence)));
    return drafts;
  });
}

type Base = Pick<Draft, "group" | "task" | "schedule" | "owing" | "inferred">;

function draft(
  following: Following,
  { group, task, schedule, owing, inferred }: Base,
  occurrence: Occurrence | undefined,
  origin: Draft["origin"],
  steps: readonly Step[],
): Draft {
  const undetermined = occurrence?.due === undefined && (schedule === undefined || isDateless(schedule.schedule));
  const first = firstStep(following, schedule, occurrence, undetermined);
  const reading = steps.length === 0 ? [first] : [first, ...steps];
  return { group, task, schedule, occurrence, origin, undetermined, owing, reading, inferred, events: undefined };
}

function inferredSteps(task: Task, schedule: TaskSchedule | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (const { kind, field, text } of task.notes ?? [])
    if (kind === "inferred" && (field === undefined || field === "schedules" || field === schedule?.id))
      steps.push({ rule: "reading-inferred", params: { text } });
  return steps;
}

function firstStep(
  { firstSteps }: Following,
  schedule: TaskSchedule | undefined,
  occurrence: Occurrence | undefined,
  undetermined: boolean,
): Step {
  if (schedule === undefined && occurrence === undefined) return { rule: "no-schedule-printed" };
  const text = schedule?.text ?? "";
  const before = firstSteps.get(text)?.get(occurrence);
  if (before !== undefined) return before;
  const ofText = remembered(firstSteps, text, () => new Map<Occurrence | undefined, Step>());
  return remembered(ofText, occurrence, () =>
    occurrence?.due === undefined
      ? { rule: undetermined ? "dates-unknown" : "item-without-due-day", params: { text } }
      : { rule: "due-first", date: occurrence.due, params: { text } },
  );
}

function datesOf(
  following: Following,
  task: Task,
  of: TaskSchedule | undefined,
  events: readonly TaskEvent[],
): { readonly found: readonly Occurrence[]; readonly steps: readonly Step[] } {
  if (of === undefined) return { found: [], steps: [] };
  const happened: Record<string, PlainDate> = {};
  for (const event of events) if (event.kind === "happened") happened[foldKey(event.event)] = event.on;
  const date = (schedule: Schedule, issuedOn: PlainDate): readonly Occurrence[] =>
    occurrencesOf(following, { of, schedule, issuedOn, happened });

  if (of.schedule.kind !== "several" && isDateless(of.schedule)) {
    const given = events.findLast(
      (event): event is ScheduledEvent => event.kind === "scheduled" && scheduleMeant(task, event) === of,
    );
    if (given !== undefined) {
      const steps = [{ rule: "dates-from-document", date: given.on, params: { event: given.id } }];
      return { found: date(given.schedule, given.on), steps };
    }
    const base = following.options.bases?.[of.id];
    if (base !== undefined) {
      const { steps, issuedOn } = datesFromBase(following, base);
      const known = base.schedule !== undefined && issuedOn !== undefined;
      return { found: known ? date(base.schedule, issuedOn) : [], steps };
    }
  }
  return { found: date(of.schedule, following.plan.instrument.issuedOn), steps: [] };
}

function checkInsOf(following: Following, checkIn: Schedule, of: TaskSchedule): readonly Occurrence[] {
  const { issuedOn } = following.plan.instrument;
  return occurrencesOf(following, { of, schedule: checkIn, issuedOn, happened: {} });
}

function checkInSteps(occurrence: Occurrence): readonly Step[] {
  return [{ rule: "check-in-policy", params: { period: occurrence.window.key } }];
}
