import { brief } from "./en/brief.ts";
import { chart } from "./en/chart.ts";
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
  issues: {},
  steps,
  report: { chart, page, frame, kpis: kpiReport, progress, letters, submissions, brief, scorecard, planDocument },
};
