import { toEpochDay } from "../calendar/epochDay.ts";
import { wholeNumber } from "../calendar/wholeNumber.ts";
import { fail } from "../core/fail.ts";
import { weakest } from "../core/weakest.ts";
import type { Agency, AgencyId } from "./agency.ts";
import type { AssessOptions } from "./assessOptions.ts";
import { assessDraft } from "./following/assessDraft.ts";
import { draftsOf } from "./following/draftsOf.ts";
import { eventIssue } from "./following/eventIssue.ts";
import type { Following } from "./following/following.ts";
import { indexEvents } from "./following/indexEvents.ts";
import { longestWait } from "./following/longestWait.ts";
import { requestsOf } from "./following/requestsOf.ts";
import { routeEvents } from "./following/routeEvents.ts";
import { waits } from "./following/waits.ts";
import type { Plan, Task } from "./plan.ts";
import type { OccurrenceProgress, PlanProgress } from "./planProgress.ts";
import type { TaskEvent } from "./taskEvent.ts";

const none: readonly TaskEvent[] = [];

/**
 * Judges how a plan stands on a day: for each occurrence of each task what was done, and apart from it how it stands
 * against its due day as first set. An extension has its own pair beside it; a reported "không phát sinh" is done; a
 * coordinating agency is judged by the requests made to it and never late because the lead is. With a directory, groups
 * become shares of each unit. Every status carries the steps that led to it.
 *
 * @param plan - The plan.
 * @param options - The day looked from, the events, and how to judge; a calendar where the plan counts working days.
 * @returns Progress, with the events that could not be used in `issues`.
 * @throws {@link KstthcError} `invalid-date` when `asOf` or a day of an event does not exist, `not-a-whole-number` or
 * `below-least` when `dueSoonDays` is not a whole number from 0, `unknown-base` when `bases` names a schedule or a deliverable that the plan has
 * not, `base-cycle` when schedules wait for one another.
 * @see Decision 42/2014/QĐ-TTg on following up tasks that were assigned
 * @example
 * const events = [{ id: "e1", kind: "submitted", on: "2022-04-14", about: { task: "39" } }];
 * const { items } = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events });
 * items.filter((item) => item.task === "39").map(({ work, time, due, daysLeft }) => [work, time, due, daysLeft])
 * // => [["submitted", "late", "2022-03-31", -14]]
 */
export function assessPlan(plan: Plan, options: AssessOptions): PlanProgress {
  checkOptions(plan, options);
  const following: Following = {
    plan,
    options,
    agencies: agenciesOf(plan, options),
    members: new Map(),
    dated: new Map(),
    firstSteps: new Map(),
    verdicts: new Map(),
    items: new Map(),
    ofMany: new Map(),
    said: new Set(),
    issues: [],
  };
  const events = indexEvents(options.events, options.asOf, following.issues);

  // Tasks that wait for a product of this plan are looked at after those that bring it forth.
  const { bases = {} } = options;
  const waiting: Waiting[] = [];
  for (const group of plan.groups)
    for (const task of group.tasks)
      if (waits(task, bases)) waiting.push([group.id, task]);
      else assessTask(following, group.id, task, events.get(task.id) ?? none);
  assessWaiting(following, waiting, events, longestWait(plan, bases));

  const items: OccurrenceProgress[] = [];
  for (const group of plan.groups) for (const task of group.tasks) items.push(...(following.items.get(task.id) ?? []));
  for (const [task, list] of events)
    if (!following.items.has(task))
      for (const event of list) following.issues.push(eventIssue("event-unknown-task", "error", event, {}));

  return {
    plan: plan.id,
    asOf: options.asOf,
    status: items.reduce((status, item) => weakest(status, item.status), weakest()),
    items,
    requests: requestsOf(following, events),
    issues: following.issues,
  };
}

function assessTask(following: Following, group: string, task: Task, events: readonly TaskEvent[]): void {
  const drafts = draftsOf(following, group, task, events);
  routeEvents(following, task, drafts, events);
  following.items.set(
    task.id,
    drafts.map((draft) => assessDraft(following, draft)),
  );
  for (const { used, issue } of following.ofMany.values()) if (!used && issue) following.issues.push(issue);
  following.ofMany.clear();
}

type Waiting = readonly [group: string, task: Task];

/** Each round knows the products of the round before; what an earlier round had to say, the last one says again. */
function assessWaiting(
  following: Following,
  waiting: readonly Waiting[],
  events: ReadonlyMap<string, readonly TaskEvent[]>,
  rounds: number,
): void {
  const { issues, members, said } = following;
  const before = { issues: issues.length, members: new Set(members.keys()) };
  for (let round = 0; round < rounds; round++) {
    issues.length = before.issues;
    for (const key of members.keys()) if (!before.members.has(key)) members.delete(key);
    said.clear();
    for (const [group, task] of waiting) assessTask(following, group, task, events.get(task.id) ?? none);
  }
}

function agenciesOf(plan: Plan, options: AssessOptions): ReadonlyMap<AgencyId, Agency> {
  const agencies = new Map<AgencyId, Agency>();
  for (const unit of options.directory?.units ?? []) agencies.set(unit.id, unit);
  for (const agency of plan.agencies) agencies.set(agency.id, agency);
  return agencies;
}

function checkOptions(plan: Plan, { asOf, dueSoonDays, bases }: AssessOptions): void {
  toEpochDay(asOf, ["asOf"]);
  if (dueSoonDays !== undefined) wholeNumber(dueSoonDays, "dueSoonDays", 0);
  if (bases === undefined) return;
  const tasks = plan.groups.flatMap((group) => group.tasks);
  const schedules = new Set(tasks.flatMap((task) => task.schedules.map((schedule) => schedule.id)));
  const deliverables = new Set(tasks.flatMap((task) => task.deliverables.map((deliverable) => deliverable.id)));
  for (const [schedule, { deliverable }] of Object.entries(bases))
    if (!schedules.has(schedule) || !deliverables.has(deliverable))
      fail("unknown-base", { schedule, deliverable, plan: plan.id }, { path: ["bases", schedule] });
}
