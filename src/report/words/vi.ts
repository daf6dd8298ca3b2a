import type { Words } from "../../core/words.ts";
import type { ReportRule } from "./reportRule.ts";
import type { ReportVocabulary } from "./reportVocabulary.ts";
import { brief } from "./vi/brief.ts";
import { chart } from "./vi/chart.ts";
import { controlReport } from "./vi/controlReport.ts";
import { entry } from "./vi/entry.ts";
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
export type ReportIssueCode = "dossier-carry-over-differs" | "dossier-sum-differs" | "dossier-total-differs";
/** Sentences and names of this layer. */
export interface ReportWords extends Words<ReportIssueCode, ReportRule> {
  /** What reports say. */
  readonly report: ReportVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: ReportWords = {
  language: "vi",
  issues: {
    "dossier-carry-over-differs":
      "{row}: số hồ sơ từ kỳ trước chuyển sang {carriedOver} khác số hồ sơ đang giải quyết cuối kỳ trước {open}",
    "dossier-sum-differs": "{row}: {formula} không khớp, {total} so với {sum}",
    "dossier-total-differs": "Dòng tổng, cột {column}: {total} khác tổng các dòng {sum}",
  },
  steps,
  report: {
    chart,
    page,
    frame,
    kpis: kpiReport,
    control: controlReport,
    progress,
    letters,
    submissions,
    brief,
    scorecard,
    planDocument,
    entry,
  },
};
