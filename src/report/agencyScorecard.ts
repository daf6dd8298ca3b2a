import type { WorkCalendar } from "../calendar/workCalendar.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import type { Verdict } from "../kpi/verdict.ts";
import type { AgencyId } from "../plan/agency.ts";
import type { Directory } from "../plan/directory.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanProgress } from "../plan/planProgress.ts";
import { createCaptions } from "./build/captions.ts";
import { composeReport } from "./build/composeReport.ts";
import { countedValue } from "./build/countedValue.ts";
import { numberedParts, paragraph } from "./build/parts.ts";
import { sentence } from "./build/sentence.ts";
import { createSources } from "./build/sources.ts";
import type { BuilderOptions } from "./frame.ts";
import { kpiTable } from "./kpis/kpiTable.ts";
import { viewVerdict } from "./kpis/verdictView.ts";
import { attentionBlocks } from "./progress/attentionBlocks.ts";
import { countSentences } from "./progress/countSentences.ts";
import { type Followed, follow, tasksValue } from "./progress/following.ts";
import { planName } from "./progress/planName.ts";
import { progressHighlights } from "./progress/progressHighlights.ts";
import { scopeProgress } from "./progress/scopeProgress.ts";
import { dutiesOfAgency } from "./scorecard/dutiesOfAgency.ts";
import { ledTable } from "./scorecard/ledTable.ts";
import { submissionTable } from "./scorecard/submissionTable.ts";
import { type Support, supportOf, supportTable } from "./scorecard/supportTable.ts";
import type { Block } from "./tree/block.ts";
import type { Report } from "./tree/report.ts";
import { builderVi } from "./words/builderWords.ts";

/** Whose scorecard, and how. */
export interface AgencyScorecardOptions extends BuilderOptions {
  /** The agency: of the plan, or a unit of the directory. */
  readonly agency: AgencyId;
  /** Names and groups of the units; absent: those of the plan. */
  readonly directory?: Directory;
  /** Days off, to name the last working day before each due day; absent: that column is left out. */
  readonly calendar?: WorkCalendar;
  /** How many calendar days to look ahead; absent: 90. */
  readonly nextDays?: number;
  /** Verdicts on the agency's own figures; absent: that part is left out. */
  readonly verdicts?: readonly Verdict[];
}

/**
 * Reports on one agency (phiếu theo dõi kết quả thực hiện của một cơ quan): its standard count and punctuality, what it
 * leads or does and how each stands, what it supports and the requests it answered, what it sends by period, what is
 * overdue, what falls due next with the last working day before, its share of the targets.
 *
 * @param plan - The plan.
 * @param progress - What `assessPlan` answered for it, with a directory where the agency is one of a group.
 * @param options - The agency, its verdicts, names, calendar, head and foot.
 * @returns The report; each figure points to what it counted or how it was derived.
 * @throws `KstthcError` `unknown-agency` when neither plan nor directory has the agency, `not-a-whole-number` when
 * `nextDays` is none, `outside-coverage` when the calendar does not reach a due day.
 * @see Decision 42/2014/QĐ-TTg on following up tasks that were assigned
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * const { sections } = agencyScorecard(quangNgai2022Plan, progress, { agency: "so-tu-phap" });
 * sections[0].blocks.find((block) => block.kind === "highlights").items.map(({ value }) => value.text)
 * // => ["1", "0", "0", "0", "1"]
 */
export function agencyScorecard(plan: Plan, progress: PlanProgress, options: AgencyScorecardOptions): Report {
  const { words = builderVi, agency, directory, calendar, nextDays = 90, verdicts = [] } = options;
  const say = words.report.scorecard;
  const sources = createSources(words);
  const captions = createCaptions(words);
  const support = supportOf(dutiesOfAgency(plan, agency, directory));
  const followed = follow(plan, scopeProgress(progress, { agency }), directory, words, sources);
  const views = verdicts.map((verdict, at) => viewVerdict(verdict, at, followed));
  const { items } = followed.progress;
  const { parts, tables } = words.report.progress;
  const blocks = numberedParts([
    { title: parts.overall, blocks: overall(agency, support, followed) },
    {
      title: say.parts.led,
      blocks: [items.length === 0 ? paragraph(say.nothingLed) : ledTable(followed, captions.table(say.tables.led))],
    },
    {
      title: say.parts.coordinated,
      blocks: support.size === 0 ? [] : [supportTable(support, followed, captions.table(say.tables.coordinated))],
    },
    { title: say.parts.submissions, blocks: submissionTable(followed, () => captions.table(say.tables.submissions)) },
    { title: parts.attention, blocks: attentionBlocks(followed, captions, { days: nextDays, calendar }) },
    {
      title: parts.kpis,
      blocks: views.length === 0 ? [] : [kpiTable(views, captions.table(tables.kpis), words)],
    },
  ]);
  const params = { agency: followed.agencyName(agency), plan: planName(plan, words), date: progress.asOf };
  return composeReport(
    {
      asOf: progress.asOf,
      subject: fillTemplate(words.report.progress.agencySubject, params, words.language),
      documentType: say.documentType,
      blocks,
      evaluations: sources.all(),
    },
    options,
  );
}

function overall(agency: AgencyId, support: Support, followed: Followed): readonly Block[] {
  const { words, progress, agencyName } = followed;
  const say = words.report.scorecard;
  const led = tasksValue("led", say.tables.led, progress.items, followed);
  const coordinated = countedValue("coordinated", say.coordinatedTasks, [...support.keys()], followed);
  return [
    progressHighlights(followed),
    paragraph(sentence(say.opening, { agency: agencyName(agency), led, coordinated }, words.language)),
    ...countSentences(followed).map((said) => paragraph(said)),
    ...requestSentence(followed),
  ];
}

/** What it was asked as a coordinating agency; nothing where nobody asked. */
function requestSentence(followed: Followed): readonly Block[] {
  const { words, progress } = followed;
  const { requests } = progress;
  if (requests.length === 0) return [];
  const say = words.report.scorecard;
  const counted = (name: string, found: typeof requests) =>
    countedValue(
      `requests ${name}`,
      say.columns.requests,
      found.map(({ subject }) => subject),
      followed,
    );
  const parts = {
    requests: counted("all", requests),
    answered: counted(
      "answered",
      requests.filter(({ answeredOn }) => answeredOn !== undefined),
    ),
    overdue: counted(
      "overdue",
      requests.filter(({ time }) => time === "overdue"),
    ),
  };
  return [paragraph(sentence(say.requests, parts, words.language))];
}
