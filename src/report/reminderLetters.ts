import { toEpochDay } from "../calendar/epochDay.ts";
import type { WorkCalendar } from "../calendar/workCalendar.ts";
import { fail } from "../core/fail.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { AgencyId } from "../plan/agency.ts";
import type { Directory } from "../plan/directory.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanProgress } from "../plan/planProgress.ts";
import { composeReport } from "./build/composeReport.ts";
import { instrumentName } from "./build/instrumentName.ts";
import { createSources } from "./build/sources.ts";
import type { BuilderOptions, Frame } from "./frame.ts";
import { letterBlocks } from "./letters/letterBlocks.ts";
import { type Reminder, remindersOf } from "./letters/reminder.ts";
import { type Followed, follow } from "./progress/following.ts";
import type { Report } from "./tree/report.ts";
import { builderVi } from "./words/builderWords.ts";

/** How to write reminder letters. */
export interface ReminderLetterOptions extends BuilderOptions {
  /** Who writes and signs. Addressees and numbers are those of each letter. */
  readonly frame: Omit<Frame, "number" | "addressees">;
  /** Last day on which the agencies are to report what they did. */
  readonly reportBy: PlainDate;
  /** To whom they report; absent: the agency that writes. */
  readonly reportTo?: string;
  /** Names of the units that owe shares; absent: those of the plan, ids for others. */
  readonly directory?: Directory;
  /** Days off, to name the last working day before each due day; absent: that column is left out. */
  readonly calendar?: WorkCalendar;
  /** How many calendar days to look ahead; absent: 30. */
  readonly nextDays?: number;
  /** Whom to write to; absent: everyone who is to be reminded of something. */
  readonly agencies?: readonly AgencyId[];
  /** Who writes, where the plan gives it duties too: nobody writes to itself. */
  readonly issuer?: AgencyId;
  /** Numbers given by the records office, by agency; absent: room is left. */
  readonly numbers?: Readonly<Record<AgencyId, string>>;
}

/** A letter to one agency. */
export interface ReminderLetter {
  /** To whom. */
  readonly agency: AgencyId;
  /** The letter. */
  readonly report: Report;
}

/**
 * Writes the letters that urge agencies on (công văn đôn đốc), one official letter each: what is overdue and by how many
 * days, what falls due next, requests not answered, and by when to report. Each agency is reminded of what it owes
 * itself, of what groups owe of its own share; whoever only coordinates is asked for its answers alone. An agency with
 * nothing to be reminded of gets none. Check-ins of the user's own policy are left out.
 *
 * @param plan - The plan.
 * @param progress - What `assessPlan` answered for it, with a directory where units are to be written to.
 * @param options - Who writes, by when to report, how far to look ahead.
 * @returns Letters in the order of the plan's agencies, then of the directory.
 * @throws `KstthcError` `invalid-date` or `range-reversed` when `reportBy` is no day from the day of the progress on,
 * `not-a-whole-number` when `nextDays` is none, `outside-coverage` when the calendar does not reach a due day.
 * @see Decree 30/2020/NĐ-CP, Annex III, form 1.5 (công văn)
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * const frame = { agency: "Văn phòng UBND tỉnh Quảng Ngãi", symbol: "VP-TTHC" };
 * const letters = reminderLetters(quangNgai2022Plan, progress, { frame, reportBy: "2022-10-31", agencies: ["so-tu-phap"] });
 * letters[0].report.letterhead.addressees.names // => ["Sở Tư pháp"]
 */
export function reminderLetters(
  plan: Plan,
  progress: PlanProgress,
  options: ReminderLetterOptions,
): readonly ReminderLetter[] {
  const { words = builderVi, directory, calendar, nextDays = 30, agencies, issuer, reportBy } = options;
  toEpochDay(reportBy, ["reportBy"]);
  if (reportBy < progress.asOf) fail("range-reversed", { from: progress.asOf, to: reportBy }, { path: ["reportBy"] });
  const order = [...plan.agencies, ...(directory?.units ?? [])].map(({ id }) => id);
  const shared = follow(plan, progress, directory, words, createSources(words));
  return remindersOf(shared, order, { nextDays, calendar })
    .filter(({ agency }) => agency !== issuer && (agencies === undefined || agencies.includes(agency)))
    .map((reminder) => ({
      agency: reminder.agency,
      report: letterOf(reminder, { ...shared, sources: createSources(words) }, options),
    }));
}

function letterOf(reminder: Reminder, followed: Followed, options: ReminderLetterOptions): Report {
  const { words, agencyName, plan, progress, sources } = followed;
  const say = words.report.letters;
  const { frame, numbers = {}, nextDays = 30, calendar, reportBy, reportTo = frame.agency } = options;
  const agency = agencyName(reminder.agency);
  const number = Object.hasOwn(numbers, reminder.agency) ? numbers[reminder.agency] : undefined;
  const document = instrumentName(plan.instrument, words);
  const subject = fillTemplate(say.subject, { document }, words.language);
  return composeReport(
    {
      asOf: progress.asOf,
      subject,
      title: fillTemplate(say.title, { agency, subject }, words.language),
      blocks: letterBlocks(reminder, followed, { nextDays, calendar, reportBy, issuer: frame.agency, reportTo }),
      evaluations: sources.all(),
    },
    {
      ...options,
      frame: {
        recipients: say.recipients,
        ...frame,
        ...(number === undefined ? {} : { number }),
        addressees: [agency],
      },
    },
  );
}
