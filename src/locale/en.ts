/**
 * Everything the library says, in English.
 *
 * @module kstthc/locale/en
 */
import { en as calendar } from "../calendar/words/en.ts";
import type { CalendarWords } from "../calendar/words/vi.ts";
import { en as formats } from "../formats/words/en.ts";
import type { FormatsWords } from "../formats/words/vi.ts";
import { en as imports } from "../import/words/en.ts";
import type { ImportWords } from "../import/words/vi.ts";
import { en as kpi } from "../kpi/words/en.ts";
import type { KpiWords } from "../kpi/words/vi.ts";
import { en as plan } from "../plan/words/en.ts";
import type { PlanWords } from "../plan/words/vi.ts";
import { en as report } from "../report/words/en.ts";
import type { ReportWords } from "../report/words/vi.ts";
import { en as schedule } from "../schedule/words/en.ts";
import type { ScheduleWords } from "../schedule/words/vi.ts";
import { en as tally } from "../tally/words/en.ts";
import type { TallyWords } from "../tally/words/vi.ts";

/** The English of every layer: fits each function that takes `words`. */
export type EnglishWords = CalendarWords &
  FormatsWords &
  ImportWords &
  KpiWords &
  PlanWords &
  ReportWords &
  ScheduleWords &
  TallyWords;

/**
 * Everything this library says, in English.
 *
 * @example
 * const issue = { code: "unknown-agency", severity: "error", params: { agency: "so-y-te", plan: "dak-lak-2022" } };
 * describeIssue(issue, en) // => "The plan “dak-lak-2022” has no agency with the id “so-y-te”"
 */
export const en: EnglishWords = {
  ...calendar,
  ...formats,
  ...imports,
  ...kpi,
  ...plan,
  ...report,
  ...schedule,
  ...tally,
  language: "en",
  issues: {
    ...calendar.issues,
    ...formats.issues,
    ...imports.issues,
    ...kpi.issues,
    ...plan.issues,
    ...report.issues,
    ...schedule.issues,
    ...tally.issues,
  },
  steps: {
    ...calendar.steps,
    ...formats.steps,
    ...imports.steps,
    ...kpi.steps,
    ...plan.steps,
    ...report.steps,
    ...schedule.steps,
    ...tally.steps,
  },
};

export type { FormatsWords } from "../formats/words/vi.ts";
