import { fillTemplate } from "../core/fillTemplate.ts";
import type { Verdict } from "../kpi/verdict.ts";
import type { Directory } from "../plan/directory.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanProgress } from "../plan/planProgress.ts";
import { briefHighlights } from "./brief/briefHighlights.ts";
import { decisions } from "./brief/decisions.ts";
import { decisionTable } from "./brief/decisionTable.ts";
import { kpiGaps } from "./brief/kpiGaps.ts";
import { workTable } from "./brief/workTable.ts";
import { composeReport } from "./build/composeReport.ts";
import { createSources } from "./build/sources.ts";
import type { BuilderOptions } from "./frame.ts";
import { viewVerdict } from "./kpis/verdictView.ts";
import { follow } from "./progress/following.ts";
import { planName } from "./progress/planName.ts";
import type { Report } from "./tree/report.ts";
import { builderVi } from "./words/builderWords.ts";

/** How to brief a leader. */
export interface LeaderBriefOptions extends BuilderOptions {
  /** Names of the units that owe shares; absent: those of the plan, ids for others. */
  readonly directory?: Directory;
  /** How many calendar days to look ahead; absent: 30. */
  readonly nextDays?: number;
  /** Verdicts on the plan's targets; absent: that part is left out. */
  readonly verdicts?: readonly Verdict[];
  /** What else is to be decided, in the user's words; it comes first. */
  readonly decisions?: readonly string[];
  /** Most lines a part prints before it only names the rest; absent: 3, which fits one page. */
  readonly lines?: number;
}

/**
 * Briefs a leader on one A4 page (báo cáo tóm tắt một trang): the key counts, what is overdue and by whom, what falls
 * due in the next days, targets not met with what is missing, what to decide. Parts print a few lines and name the
 * rest by task, so that the page holds and nothing is hidden. Signature and recipients are left out.
 *
 * @param plan - The plan.
 * @param progress - What `assessPlan` answered for it.
 * @param options - Verdicts, what else to decide, how far to look ahead.
 * @returns The report; each figure points to what it counted or how it was derived.
 * @throws `KstthcError` `not-a-whole-number` when `nextDays` is none.
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * const brief = leaderBrief(quangNgai2022Plan, progress, { nextDays: 90 });
 * brief.sections[0].blocks.map((block) => block.kind) // => ["highlights", "table", "table"]
 */
export function leaderBrief(plan: Plan, progress: PlanProgress, options: LeaderBriefOptions = {}): Report {
  const { words = builderVi, directory, verdicts = [], nextDays = 30, lines = 3, frame } = options;
  const sources = createSources(words);
  const followed = follow(plan, progress, directory, words, sources);
  const views = verdicts.map((verdict, at) => viewVerdict(verdict, at, followed));
  const params = { plan: planName(plan, words), date: progress.asOf };
  const { signature: _, recipients: __, addressees: ___, ...head } = frame ?? { agency: "" };
  return composeReport(
    {
      asOf: progress.asOf,
      subject: fillTemplate(words.report.progress.subject, params, words.language),
      documentType: words.report.brief.documentType,
      blocks: [
        briefHighlights(followed),
        workTable(followed, { nextDays, lines }),
        ...(views.length === 0 ? [] : [kpiGaps(views, followed, lines)]),
        decisionTable(decisions(followed, views, options.decisions ?? []), words),
      ],
      evaluations: sources.all(),
    },
    frame === undefined ? options : { ...options, frame: head },
  );
}
