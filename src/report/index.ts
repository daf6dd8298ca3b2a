/**
 * Builders of the reports officials send, the tree they make, and its charts. Write a report with `kstthc/markdown`,
 * `kstthc/html`, `kstthc/docx`, `kstthc/xlsx` or `kstthc/csv`.
 *
 * Start with {@link planProgressReport} and {@link kpiReport}.
 *
 * @module kstthc/report
 */
export { type AgencyScorecardOptions, agencyScorecard } from "./agencyScorecard.ts";
export type { SvgElement, SvgProperty, SvgText } from "./charts/svg.ts";
export type { ControlledPlan, ControlRemarks } from "./control/assessmentBlocks.ts";
export { checkDossierForm } from "./control/checkDossierForm.ts";
export type { ControlFigures, PartlyReported, PeriodFigures, Reported } from "./control/controlFigures.ts";
export type { ControlItem, ControlSection } from "./control/controlItem.ts";
export type { DossierColumn, DossierCounts, DossierForm, DossierRow } from "./control/dossierForm.ts";
export type { DossierHistory } from "./control/trendFigure.ts";
export { type ControlReportOptions, controlReport } from "./controlReport.ts";
export { dataEntryWorkbook, type RecordEntries, type TaskEntries } from "./dataEntryWorkbook.ts";
export type { BasisId } from "./dated/controlReportBases.ts";
export { officialNameOn } from "./dated/officialNameOn.ts";
export { type OfficialName, type OfficialNameId, type OfficialSubject, officialNames } from "./dated/officialNames.ts";
export { statutoryFormOn } from "./dated/statutoryFormOn.ts";
export { type StatutoryForm, statutoryForms } from "./dated/statutoryForms.ts";
export { type ChartWords, type DrawOptions, drawChart } from "./drawChart.ts";
export type { BuilderOptions, Frame } from "./frame.ts";
export { type KpiReportOptions, kpiReport } from "./kpiReport.ts";
export { type LeaderBriefOptions, leaderBrief } from "./leaderBrief.ts";
export { type PlanDocumentOptions, planDocument } from "./planDocument.ts";
export { type PlanProgressReportOptions, planProgressReport } from "./planProgressReport.ts";
export type { ProgressPeriod } from "./progress/periodBlocks.ts";
export type { ProgressScope } from "./progress/scopeProgress.ts";
export { type ReminderLetter, type ReminderLetterOptions, reminderLetters } from "./reminderLetters.ts";
export { type SignatureWords, signatureLines } from "./signatureLines.ts";
export { type SubmissionMatrixReportOptions, submissionMatrixReport } from "./submissionMatrixReport.ts";
export type * from "./tree/block.ts";
export type * from "./tree/chart.ts";
export type * from "./tree/inline.ts";
export type * from "./tree/letterhead.ts";
export type * from "./tree/report.ts";
export type * from "./tree/table.ts";
export type { BuilderWords } from "./words/builderWords.ts";
export type { ReportRule } from "./words/reportRule.ts";
export type { ReportVocabulary } from "./words/reportVocabulary.ts";
export type { ReportWords } from "./words/vi.ts";
export type { BriefVocabulary } from "./words/vocabulary/brief.ts";
export type { ChartVocabulary } from "./words/vocabulary/chart.ts";
export type { ControlReportVocabulary, DossierVocabulary, ItemWords } from "./words/vocabulary/controlReport.ts";
export type { DataEntryVocabulary } from "./words/vocabulary/entry.ts";
export type { FrameVocabulary } from "./words/vocabulary/frame.ts";
export type { KpiReportVocabulary, NamedMeasure } from "./words/vocabulary/kpiReport.ts";
export type { ReminderVocabulary } from "./words/vocabulary/letters.ts";
export type { PageVocabulary } from "./words/vocabulary/page.ts";
export type { PlanDocumentVocabulary } from "./words/vocabulary/planDocument.ts";
export type { ProgressVocabulary } from "./words/vocabulary/progress.ts";
export type { ScorecardVocabulary } from "./words/vocabulary/scorecard.ts";
export type { CountedSubmission, SubmissionVocabulary } from "./words/vocabulary/submissions.ts";
