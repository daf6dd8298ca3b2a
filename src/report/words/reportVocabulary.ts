import type { BriefVocabulary } from "./vocabulary/brief.ts";
import type { ChartVocabulary } from "./vocabulary/chart.ts";
import type { ControlReportVocabulary } from "./vocabulary/controlReport.ts";
import type { DataEntryVocabulary } from "./vocabulary/entry.ts";
import type { FrameVocabulary } from "./vocabulary/frame.ts";
import type { KpiReportVocabulary } from "./vocabulary/kpiReport.ts";
import type { ReminderVocabulary } from "./vocabulary/letters.ts";
import type { PageVocabulary } from "./vocabulary/page.ts";
import type { PlanDocumentVocabulary } from "./vocabulary/planDocument.ts";
import type { ProgressVocabulary } from "./vocabulary/progress.ts";
import type { ScorecardVocabulary } from "./vocabulary/scorecard.ts";
import type { SubmissionVocabulary } from "./vocabulary/submissions.ts";

/** What this layer says outside issues and derivations, in one language. */
export interface ReportVocabulary {
  /** What charts say by themselves. */
  readonly chart: ChartVocabulary;
  /** What a page on a screen adds. */
  readonly page: PageVocabulary;
  /** Head and foot of any document. */
  readonly frame: FrameVocabulary;
  /** Report on KPIs. */
  readonly kpis: KpiReportVocabulary;
  /** Report on procedure control. */
  readonly control: ControlReportVocabulary;
  /** Reports on the progress of a plan. */
  readonly progress: ProgressVocabulary;
  /** Reminder letters. */
  readonly letters: ReminderVocabulary;
  /** Matrix of submissions. */
  readonly submissions: SubmissionVocabulary;
  /** Leader's brief. */
  readonly brief: BriefVocabulary;
  /** Agency's scorecard. */
  readonly scorecard: ScorecardVocabulary;
  /** A plan's own document. */
  readonly planDocument: PlanDocumentVocabulary;
  /** Blank workbook for data entry. */
  readonly entry: DataEntryVocabulary;
}
