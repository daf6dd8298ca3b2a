import { assertNever } from "../core/assertNever.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import { foldKey } from "../core/foldKey.ts";
import type { IssueValue } from "../core/issue.ts";
import { checkSchedule } from "./checkSchedule.ts";
import { formatPeriod, type ScheduleSpeech } from "./formatPeriod.ts";
import { formatRecurring } from "./formatRecurring.ts";
import { formatStretch } from "./formatStretch.ts";
import type {
  DeadlineSchedule,
  EventSchedule,
  OffsetSchedule,
  PrintedEvent,
  Schedule,
  SimpleSchedule,
  TimeOfDay,
  UndatedSchedule,
} from "./schedule.ts";
import { vi } from "./words/vi.ts";

/**
 * Writes a schedule for people (cách ghi thời gian). What it writes in Vietnamese, `parseSchedule` reads back.
 *
 * @param schedule - Any schedule.
 * @param words - `en` of `kstthc/locale/en` for English; absent: Vietnamese.
 * @returns One line, beginning with a capital.
 * @throws {@link KstthcError} `schedule-required` for what is no schedule.
 * @example
 * formatSchedule({ kind: "deadline", bound: "before", period: { kind: "day", month: 12, day: 15 } }) // => "Trước ngày 15/12"
 * @example
 * formatSchedule({ kind: "recurring", every: { unit: "quarter", interval: 1 }, due: { bound: "by", month: -1, nth: 25 } })
 * // => "Hằng quý, chậm nhất ngày 25 của tháng cuối của quý"
 */
export function formatSchedule(schedule: Schedule, words: ScheduleSpeech = vi): string {
  checkSchedule(schedule);
  const parts = schedule.kind === "several" ? schedule.parts : [schedule];
  const text = parts.map((part) => qualify(part, phrase(part, words), words)).join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function qualify(part: SimpleSchedule, phrase: string, words: ScheduleSpeech): string {
  let text = phrase;
  const { scope, condition } = part;
  if (scope !== undefined) text = fill(words.schedule.scope, { phrase: text, scope }, words);
  return condition === undefined ? text : fill(words.schedule.condition, { phrase: text, condition }, words);
}

function phrase(part: SimpleSchedule, words: ScheduleSpeech): string {
  switch (part.kind) {
    case "window": {
      const { period } = part;
      const bounded =
        (period.kind === "year" && period.year === undefined) || ("part" in period && period.part === "end");
      const template = bounded && !(period.kind === "year" && period.part === "start") ? "within" : "window";
      return fill(words.schedule[template], { period: formatPeriod(period, words) }, words);
    }
    case "deadline":
      return deadline(part, words);
    case "start":
      return fill(words.schedule.start, { period: formatPeriod(part.period, words) }, words);
    case "recurring":
      return formatRecurring(part, words);
    case "offset":
      return offset(part, words);
    case "event":
      return anchored(part, part.relation, words);
    case "continuous":
    case "by-plan":
    case "by-regulation":
    case "on-demand":
    case "unscheduled":
      return undated(part, words);
    default:
      return assertNever(part);
  }
}

function deadline(part: DeadlineSchedule, words: ScheduleSpeech): string {
  const period = formatPeriod(part.period, words);
  if (part.time !== undefined) return fill(words.schedule.byTime, { time: timeText(part.time, words), period }, words);
  if (part.bound === "before") return fill(words.schedule.before, { period }, words);
  const oneDay = part.period.kind === "day" || "part" in part.period;
  return fill(oneDay ? words.schedule.byDay : words.schedule.byEnd, { period }, words);
}

function offset(part: OffsetSchedule, words: ScheduleSpeech): string {
  const length = fill(words.schedule.lengths[part.length.unit], { amount: String(part.length.amount) }, words);
  const { event: name, on } = part;
  if (name === undefined) return fill(words.schedule.lengthAlone, { length }, words);
  const printed = on === undefined ? { event: name } : { event: name, on };
  const template = part.direction === "after" ? words.schedule.lengthAfter : words.schedule.lengthBefore;
  const event = anchored(printed, part.direction === "after" ? "from" : "before", words);
  return fill(template, { length, event }, words);
}

/** Words by which an event is an occasion, so that no «khi» goes before it. */
const occasions = /^(ky hop|phien hop|hoi nghi|dai hoi|tet|le)\b/;

function anchored({ event, on }: PrintedEvent, relation: EventSchedule["relation"], words: ScheduleSpeech): string {
  const key = foldKey(event);
  // Nothing happens «khi» a day or a period.
  const bare = occasions.test(key) || (relation !== "when" && (on !== undefined || /^ngay\b/.test(key)));
  return fill((bare ? words.schedule.occasions : words.schedule.events)[relation], { event }, words);
}

function undated(part: UndatedSchedule, words: ScheduleSpeech): string {
  const { kind, basis, within } = part;
  if (within !== undefined) {
    const { within: _, ...phrase } = part;
    return formatStretch(undated(phrase, words), within, words);
  }
  if (basis === undefined) return words.schedule.undated[kind];
  if (kind !== "on-demand") return fill(words.schedule.by, { basis }, words);
  const byWhat = /^(yeu|chi|thoi|nhu|tinh|thuc)\b/.test(foldKey(basis));
  return fill(byWhat ? words.schedule.onDemandBy : words.schedule.onDemandWhen, { basis }, words);
}

/** An hour or half of a day, in words. */
function timeText(time: TimeOfDay, words: ScheduleSpeech): string {
  return time === "morning" || time === "afternoon" ? words.schedule.times[time] : time;
}

function fill(template: string, params: Readonly<Record<string, IssueValue>>, words: ScheduleSpeech): string {
  return fillTemplate(template, params, words.language);
}
