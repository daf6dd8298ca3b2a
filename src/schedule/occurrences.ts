import { year } from "../calendar/year.ts";
import { assertNever } from "../core/assertNever.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { checkSchedule } from "./checkSchedule.ts";
import { checkOptions } from "./dating/checkOptions.ts";
import { boundedDay, dated } from "./dating/dueDay.ts";
import { eventOccurrences, offsetOccurrences } from "./dating/eventOccurrences.ts";
import { periodSteps } from "./dating/periodSteps.ts";
import { recurringOccurrences } from "./dating/recurringOccurrences.ts";
import { resolvePeriod } from "./dating/resolvePeriod.ts";
import { resolveStretch } from "./dating/resolveStretch.ts";
import type { Occurrence, OccurrenceOptions } from "./occurrence.ts";
import type {
  DeadlineSchedule,
  Schedule,
  SimpleSchedule,
  StartSchedule,
  UndatedSchedule,
  WindowSchedule,
} from "./schedule.ts";

/**
 * Turns a schedule into days (các lần đến hạn), each with how it was found. A window or deadline gives one; what
 * repeats gives one for each period that begins from 1 January of the plan year to the end of the horizon; what hangs
 * on an event gives one once `events` knows its day (`awaitedEvents` says which it waits for); what points elsewhere,
 * or waits for a demand, gives none.
 *
 * @param schedule - What the cell says.
 * @param options - The plan's year, and the choices of the caller.
 * @returns In order of time, of several in printed order; keys are unique.
 * @throws {@link KstthcError} `schedule-required`, `invalid-year`, `invalid-date`, `unknown-roll`, `unknown-before`,
 *   `calendar-required`, `regime-required`, `outside-coverage`, `day-not-in-month` (29 February of a year that has
 *   none), `range-backwards`, `too-many-occurrences`.
 * @example
 * occurrences(parseSchedule("Hằng quý"), { planYear: 2022 }).map((one) => one.due)
 * // => ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"]
 * @example
 * occurrences(parseSchedule("Trước ngày 15/12"), { planYear: 2022 })[0]?.due // => "2022-12-14"
 */
export function occurrences(schedule: Schedule, options: OccurrenceOptions): readonly Occurrence[] {
  checkSchedule(schedule);
  checkOptions(options);
  if (schedule.kind !== "several") return occurrencesOf(schedule, options);
  const seen = new Map<string, number>();
  return schedule.parts
    .flatMap((part) => occurrencesOf(part, options))
    .map((one) => {
      const times = (seen.get(one.key) ?? 0) + 1;
      seen.set(one.key, times);
      return times === 1 ? one : { ...one, key: `${one.key}#${times}` };
    });
}

function occurrencesOf(schedule: SimpleSchedule, options: OccurrenceOptions): readonly Occurrence[] {
  switch (schedule.kind) {
    case "window":
      return [windowOf(schedule, options)];
    case "deadline":
      return [deadlineOf(schedule, options)];
    case "start":
      return [startOf(schedule, options)];
    case "recurring":
      return recurringOccurrences(schedule, options);
    case "offset":
      return offsetOccurrences(schedule, options);
    case "event":
      return eventOccurrences(schedule, options);
    case "continuous":
      return [continuousOf(schedule, options)];
    case "by-plan":
    case "by-regulation":
    case "on-demand":
    case "unscheduled":
      return [];
    default:
      return assertNever(schedule);
  }
}

function continuousOf({ within }: UndatedSchedule, options: OccurrenceOptions): Occurrence {
  if (within === undefined) {
    const { key, from, to } = year(options.planYear);
    const window = { key, from, to: options.until ?? to };
    return { key, window, status: "official", derivation: [{ rule: "all-year", params: { year: key } }] };
  }
  const window = resolveStretch(within, options);
  const { steps, status } = periodSteps(within.kind === "open" ? within.from : within, options.planYear);
  const stretch = { rule: "all-through", params: { from: window.from, to: window.to } };
  return { key: window.key, window, status, derivation: [...steps, stretch, { rule: "no-due-day" }] };
}

function windowOf({ period }: WindowSchedule, options: OccurrenceOptions): Occurrence {
  const window = resolvePeriod(period, options.planYear);
  const { steps, status } = periodSteps(period, options.planYear);
  const all = [...steps, { rule: "by-its-end", date: window.to }];
  return dated({ key: window.key, window, nominalDue: window.to, status, steps: all }, options);
}

function deadlineOf({ bound, period, time }: DeadlineSchedule, options: OccurrenceOptions): Occurrence {
  const named = resolvePeriod(period, options.planYear);
  const { steps, status } = periodSteps(period, options.planYear);
  const { day, step } = boundedDay(bound, named, time, options);
  const january = year(options.planYear).from;
  const from = january <= day ? january : (`${day.slice(0, 4)}-01-01` as PlainDate);
  const window = { key: `${from}..${day}`, from, to: day };
  const key = `${bound === "before" ? "<" : "<="}${named.key}`;
  return dated({ key, window, nominalDue: day, time, status, steps: [...steps, step] }, options);
}

function startOf({ period }: StartSchedule, options: OccurrenceOptions): Occurrence {
  const named = resolvePeriod(period, options.planYear);
  const { steps, status } = periodSteps(period, options.planYear);
  let to = options.until ?? year(options.planYear).to;
  if (to < named.to) to = named.to;
  const window = { key: `${named.from}..${to}`, from: named.from, to };
  const derivation = [...steps, { rule: "begins", date: named.from }, { rule: "no-due-day" }];
  return { key: `>=${named.key}`, window, status, derivation };
}
