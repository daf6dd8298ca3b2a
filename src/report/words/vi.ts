import type { Words } from "../../core/words.ts";
import type { ReportRule } from "./reportRule.ts";
import type { ReportVocabulary } from "./reportVocabulary.ts";
import { brief } from "./vi/brief.ts";
import { chart } from "./vi/chart.ts";
import { frame } from "./vi/frame.ts";
import { kpiReport } from "./vi/kpiReport.ts";
import { letters } from "./vi/letters.ts";
import { page } from "./vi/page.ts";
import { planDocument } from "./vi/planDocument.ts";
import { progress } from "./vi/progress.ts";
import { scorecard } from "./vi/scorecard.ts";
import { steps } from "./vi/steps.ts";
import { submissions } from "./vi/submissions.ts";

/** What can be wrong in this layer, by name. */
export type ReportIssueCode = never;
/** Sentences and names of this layer. */
export interface ReportWords extends Words<ReportIssueCode, ReportRule> {
  /** What reports say. */
  readonly report: ReportVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: ReportWords = {
  language: "vi",
  issues: {},
  steps,
  report: { chart, page, frame, kpis: kpiReport, progress, letters, submissions, brief, scorecard, planDocument },
};
