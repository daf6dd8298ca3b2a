import { brief } from "./en/brief.ts";
import { chart } from "./en/chart.ts";
import { controlReport } from "./en/controlReport.ts";
import { entry } from "./en/entry.ts";
import { frame } from "./en/frame.ts";
import { kpiReport } from "./en/kpiReport.ts";
import { letters } from "./en/letters.ts";
import { page } from "./en/page.ts";
import { planDocument } from "./en/planDocument.ts";
import { progress } from "./en/progress.ts";
import { scorecard } from "./en/scorecard.ts";
import { steps } from "./en/steps.ts";
import { submissions } from "./en/submissions.ts";
import type { ReportWords } from "./vi.ts";

/** What this layer says, in English. */
export const en: ReportWords = {
  language: "en",
  issues: {
    "dossier-carry-over-differs":
      "{row}: {carriedOver} carried over, but {open} were open at the end of the period before",
    "dossier-sum-differs": "{row}: {formula} does not hold, {total} against {sum}",
    "dossier-total-differs": "Total row, column {column}: {total}, but the rows add up to {sum}",
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
