import { isKstthcError } from "../core/isKstthcError.ts";
import type { Issue, IssueValue } from "../core/issue.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { toEpochDay } from "./epochDay.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/** Most days a calendar may cover, 179 years: what 16 bits can count, so that no lookup table exceeds 263 kB. */
const mostDays = 65_535;

const kinds: readonly string[] = ["holiday", "make-up", "swap", "closure"];

type Path = readonly (string | number)[];

/**
 * Lists what is wrong with a calendar: days that do not exist, lie outside its coverage, stand twice, point to no source.
 *
 * @param calendar - The calendar as written, days in any order.
 * @returns Issues of severity error, none when it can be used.
 */
export function calendarIssues(calendar: WorkCalendar): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (code: string, params: Readonly<Record<string, IssueValue>>, path: Path): void => {
    issues.push({ code, severity: "error", params, path });
  };
  const checkDate = (date: PlainDate, path: Path): number | undefined => {
    try {
      return toEpochDay(date);
    } catch (error) {
      if (!isKstthcError(error)) throw error;
      for (const issue of error.issues) issues.push({ ...issue, path });
      return undefined;
    }
  };
  checkCoverage(calendar, report, checkDate);
  for (const [at, day] of calendar.weekend.entries())
    if (!Number.isInteger(day) || day < 1 || day > 7)
      report("unknown-weekday", { value: String(day) }, ["weekend", at]);
  checkDays(calendar, report, checkDate);
  for (const [at, stretch] of (calendar.unofficial ?? []).entries()) {
    checkDate(stretch.from, ["unofficial", at, "from"]);
    checkDate(stretch.to, ["unofficial", at, "to"]);
  }
  return issues;
}

type Report = (code: string, params: Readonly<Record<string, IssueValue>>, path: Path) => void;
type CheckDate = (date: PlainDate, path: Path) => number | undefined;

function checkCoverage({ covers }: WorkCalendar, report: Report, checkDate: CheckDate): void {
  const from = checkDate(covers.from, ["covers", "from"]);
  const to = checkDate(covers.to, ["covers", "to"]);
  if (from === undefined || to === undefined) return;
  if (to < from) report("range-reversed", { from: covers.from, to: covers.to }, ["covers", "to"]);
  else if (to - from >= mostDays) report("coverage-too-long", { days: to - from + 1, most: mostDays }, ["covers"]);
}

function checkDays(calendar: WorkCalendar, report: Report, checkDate: CheckDate): void {
  const { from, to } = calendar.covers;
  const seen = new Set<string>();
  for (const [at, day] of calendar.days.entries()) {
    if (checkDate(day.date, ["days", at, "date"]) === undefined) continue;
    if (day.date < from || day.date > to) report("day-outside-calendar", { date: day.date, from, to }, ["days", at]);
    if (seen.has(day.date)) report("day-twice", { date: day.date }, ["days", at]);
    seen.add(day.date);
    if (!kinds.includes(day.kind))
      report("unknown-day-kind", { date: day.date, value: String(day.kind), known: kinds }, ["days", at, "kind"]);
    if (typeof day.works !== "boolean")
      report("not-yes-or-no", { date: day.date, value: String(day.works) }, ["days", at, "works"]);
    if (day.source !== undefined && !Object.hasOwn(calendar.sources, day.source))
      report("unknown-source", { date: day.date, source: day.source }, ["days", at, "source"]);
    for (const field of ["swappedWith", "insteadOf"] as const) {
      const other = day[field];
      if (other !== undefined) checkDate(other, ["days", at, field]);
    }
  }
}
