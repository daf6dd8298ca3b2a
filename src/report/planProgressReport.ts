import type { WorkCalendar } from "../calendar/workCalendar.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import type { Verdict } from "../kpi/verdict.ts";
import { describeIssue } from "../plan/describeIssue.ts";
import type { Directory } from "../plan/directory.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanProgress } from "../plan/planProgress.ts";
import { type Captions, createCaptions } from "./build/captions.ts";
import { closingParagraph } from "./build/closingParagraph.ts";
import { composeReport } from "./build/composeReport.ts";
import { countedValue } from "./build/countedValue.ts";
import { numberedParts, paragraph } from "./build/parts.ts";
import { sentence } from "./build/sentence.ts";
import { createSources } from "./build/sources.ts";
import { plain } from "./build/values.ts";
import type { BuilderOptions } from "./frame.ts";
import { kpiFigure } from "./kpis/kpiFigure.ts";
import { kpiSummary } from "./kpis/kpiSummary.ts";
import { viewVerdict } from "./kpis/verdictView.ts";
import { agencyFigure } from "./progress/agencyFigure.ts";
import { attentionBlocks } from "./progress/attentionBlocks.ts";
import { countSentences } from "./progress/countSentences.ts";
import { extensionBlocks } from "./progress/extensionBlocks.ts";
import { type Followed, follow, namesOf, tasksValue } from "./progress/following.ts";
import { groupTable } from "./progress/groupTable.ts";
import { type ProgressPeriod, periodBlocks } from "./progress/periodBlocks.ts";
import { planName } from "./progress/planName.ts";
import { progressHighlights } from "./progress/progressHighlights.ts";
import { type ProgressScope, scopeProgress } from "./progress/scopeProgress.ts";
import { taskAnnex } from "./progress/taskAnnex.ts";
import { timelineFigure } from "./progress/timelineFigure.ts";
import type { Block } from "./tree/block.ts";
import type { Value } from "./tree/inline.ts";
import type { Report } from "./tree/report.ts";
import { builderVi } from "./words/builderWords.ts";

/** How to report on a plan's progress. */
export interface PlanProgressReportOptions extends BuilderOptions {
  /** One agency or one task group; absent: the whole plan. */
  readonly scope?: ProgressScope;
  /** Names of the units that owe shares; absent: those of the plan, ids for others. */
  readonly directory?: Directory;
  /** Days off, to name the last working day before each due day; absent: that column is left out. */
  readonly calendar?: WorkCalendar;
  /** How many calendar days to look ahead; absent: 90. */
  readonly nextDays?: number;
  /** A period to set beside the year to date and the same period last year, in a part of its own; absent: none. */
  readonly inPeriod?: ProgressPeriod;
  /** Verdicts on the plan's targets, for a part of their own; absent: none. */
  readonly verdicts?: readonly Verdict[];
}

/**
 * Reports how a plan stands on a day (báo cáo tiến độ thực hiện kế hoạch): the standard count in words and tiles, the
 * timeline, the figures of a period three times, task groups, what is overdue and due next, extensions, agencies, and every task in an annex.
 *
 * @param plan - The plan.
 * @param progress - What `assessPlan` answered for it.
 * @param options - Scope, names, calendar, head and foot.
 * @returns The report; each figure points to what it counted or how it was derived.
 * @throws `KstthcError` `outside-coverage` when the calendar does not reach a due day; `not-a-reporting-period`,
 * `regime-not-in-force` when the period is none of the regime's.
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * planProgressReport(quangNgai2022Plan, progress).title
 * // => "Tình hình thực hiện Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2022 trên địa bàn tỉnh Quảng Ngãi (đến ngày 14/10/2022)"
 */
export function planProgressReport(
  plan: Plan,
  progress: PlanProgress,
  options: PlanProgressReportOptions = {},
): Report {
  const { words = builderVi, scope = {}, directory, calendar, nextDays = 90, inPeriod, verdicts = [] } = options;
  const say = words.report.progress;
  const sources = createSources(words);
  const captions = createCaptions(words);
  const followed = follow(plan, scopeProgress(progress, scope), directory, words, sources);
  const blocks = numberedParts([
    { title: say.parts.overall, blocks: overall(followed, captions) },
    { title: say.parts.periods, blocks: inPeriod ? periodBlocks(inPeriod, scope, followed, captions) : [] },
    { title: say.parts.groups, blocks: scope.group === undefined ? [groupTable(followed, captions)] : [] },
    { title: say.parts.attention, blocks: attentionBlocks(followed, captions, { days: nextDays, calendar }) },
    { title: say.parts.extensions, blocks: extensionBlocks(followed, captions) },
    { title: say.parts.agencies, blocks: scope.agency === undefined ? agencyFigure(followed, captions) : [] },
    { title: say.parts.kpis, blocks: kpiBlocks(verdicts, followed, captions) },
    { title: say.parts.data, blocks: issueBlocks(followed, scope) },
  ]);
  const subject = subjectOf(followed, scope);
  return composeReport(
    {
      asOf: progress.asOf,
      subject,
      documentType: words.report.frame.report,
      blocks: [...blocks, closingParagraph(subject, words)],
      annexes: [taskAnnex(followed)],
      evaluations: sources.all(),
    },
    options,
  );
}

function overall(followed: Followed, captions: Captions): readonly Block[] {
  const { plan, progress, words } = followed;
  const say = words.report.progress;
  const counted = (key: string, title: string, names: readonly string[]): Value =>
    countedValue(key, title, [...new Set(names)], followed);
  const opening = sentence(
    say.opening,
    {
      plan: planName(plan, words),
      tasks: tasksValue("count tasks", words.report.frame.total, progress.items, followed),
      groups: counted(
        "all groups",
        say.columns.group,
        progress.items.map((item) => item.group),
      ),
      items: countedValue("all items", say.columns.period, namesOf(progress.items, followed), followed),
    },
    words.language,
  );
  return [
    progressHighlights(followed),
    paragraph(opening),
    ...countSentences(followed).map((said) => paragraph(said)),
    timelineFigure(followed, captions),
  ];
}

function kpiBlocks(verdicts: readonly Verdict[], followed: Followed, captions: Captions): readonly Block[] {
  if (verdicts.length === 0) return [];
  const views = verdicts.map((verdict, at) => viewVerdict(verdict, at, followed));
  return [paragraph(kpiSummary(views, followed.progress.asOf, followed)), kpiFigure(views, captions, followed.words)];
}

/** What whoever keeps the records should look at: a matter of the whole plan, not of one agency or group. */
function issueBlocks(followed: Followed, { agency, group }: ProgressScope): readonly Block[] {
  const { words } = followed;
  const { issues } = followed.progress;
  if (issues.length === 0 || agency !== undefined || group !== undefined) return [];
  const said = issues.map((issue) => describeIssue(issue, words));
  const count = countedValue("issues", words.report.progress.parts.data, said, followed);
  return [
    paragraph(sentence(words.report.progress.someIssues, { count }, words.language)),
    {
      kind: "list",
      ordered: false,
      items: said.map(plain),
    },
  ];
}

function subjectOf({ plan, progress, words, agencyName, groupOf }: Followed, { agency, group }: ProgressScope): string {
  const say = words.report.progress;
  const params = { plan: planName(plan, words), date: progress.asOf };
  const found = group === undefined ? undefined : groupOf(group);
  if (agency !== undefined)
    return fillTemplate(say.agencySubject, { ...params, agency: agencyName(agency) }, words.language);
  if (found === undefined) return fillTemplate(say.subject, params, words.language);
  return fillTemplate(say.groupSubject, { ...params, group: `${found.ordinal} (${found.title})` }, words.language);
}
