/**
 * Plans read from the documents officials have: text and scans, HTML, DOCX, XLSX. Start with {@link readPlan}.
 *
 * @module kstthc/import
 */
export { describeIssue } from "./describeIssue.ts";
export type { PlanReading, ReadPlanOptions } from "./readPlan.ts";
export { readPlan } from "./readPlan.ts";
export { type ReadTaskEventsOptions, readTaskEvents, type TaskEventReading } from "./readTaskEvents.ts";
export type { ReadLimits } from "./source/readLimits.ts";
export type { PlanFormat } from "./source/readSource.ts";
export type { ImportIssueCode, ImportRule, ImportVocabulary, ImportWords } from "./words/vi.ts";
