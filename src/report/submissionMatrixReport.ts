import { fillTemplate } from "../core/fillTemplate.ts";
import type { Directory } from "../plan/directory.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanProgress } from "../plan/planProgress.ts";
import { createCaptions } from "./build/captions.ts";
import { composeReport } from "./build/composeReport.ts";
import { countedValue } from "./build/countedValue.ts";
import { joinClauses } from "./build/joinClauses.ts";
import { paragraph } from "./build/parts.ts";
import { sentence } from "./build/sentence.ts";
import { createSources } from "./build/sources.ts";
import { upperFirst } from "./build/upperFirst.ts";
import { dayValue } from "./build/values.ts";
import type { BuilderOptions } from "./frame.ts";
import { follow } from "./progress/following.ts";
import { itemSource } from "./progress/itemSource.ts";
import { planName } from "./progress/planName.ts";
import { matrixTable } from "./submissions/matrixTable.ts";
import { cellsOfPeriod, type MatrixView, sentOf, viewMatrix } from "./submissions/matrixView.ts";
import type { Inline } from "./tree/inline.ts";
import type { Report } from "./tree/report.ts";
import { builderVi } from "./words/builderWords.ts";

/** Whose submissions to lay out, and how. */
export interface SubmissionMatrixReportOptions extends BuilderOptions {
  /** Id of the task. */
  readonly task: string;
  /** Which of its schedules, where it has several with periods; absent: all of them. */
  readonly schedule?: string;
  /** Names of the units that owe shares; absent: those of the plan, ids for others. */
  readonly directory?: Directory;
}

/** Periods that an upright page takes beside the units and the four counts. */
const uprightPeriods = 4;

/**
 * Reports who has sent what (bảng theo dõi gửi báo cáo): units against periods, group by group, a letter in each cell
 * that is read without colour, days late beside it, totals of rows, groups and columns, a legend. The page lies where
 * there are more than four periods.
 *
 * @param plan - The plan.
 * @param progress - What `assessPlan` answered for it, with a directory.
 * @param options - The task, names, head and foot.
 * @returns The report; each count names whom it counted, each late or missing submission leads to its derivation.
 * @throws `KstthcError` `unknown-task` when the plan has no such task or schedule.
 * @example
 * const unit = (id) => ({ id, name: id, level: "province", kind: "unit", memberOf: ["so-ban-nganh"] });
 * const directory = { units: [unit("so-y-te"), unit("so-xay-dung")] };
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [], directory });
 * const report = submissionMatrixReport(quangNgai2022Plan, progress, { task: "2", directory });
 * report.sections[0].blocks.at(-1).body[1].cells[2].children[0].text // => "C 197"
 */
export function submissionMatrixReport(
  plan: Plan,
  progress: PlanProgress,
  options: SubmissionMatrixReportOptions,
): Report {
  const { words = builderVi, directory, task, schedule } = options;
  const say = words.report.submissions;
  const sources = createSources(words);
  const followed = follow(plan, progress, directory, words, sources);
  const view = viewMatrix({ task, ...(schedule === undefined ? {} : { schedule }) }, followed);
  const subject = fillTemplate(say.subject, { task, plan: planName(plan, words), date: progress.asOf }, words.language);
  const isEmpty = view.matrix.rows.length === 0;
  return composeReport(
    {
      asOf: progress.asOf,
      subject,
      documentType: say.documentType,
      orientation: view.periods.length > uprightPeriods ? "landscape" : "portrait",
      blocks: [
        paragraph(openingOf(options, view)),
        ...(isEmpty
          ? [paragraph(say.nobody)]
          : [
              ...view.periods.map((_, at) => paragraph(periodSentence(at, view))),
              matrixTable(view, createCaptions(words).table(say.caption)),
            ]),
      ],
      evaluations: sources.all(),
    },
    options,
  );
}

function openingOf({ task, schedule }: SubmissionMatrixReportOptions, { followed }: MatrixView): string {
  const { words, taskOf } = followed;
  const say = words.report.submissions;
  const found = taskOf(task);
  const printed = (found?.schedules ?? []).filter(({ id }) => schedule === undefined || id === schedule);
  const opening = fillTemplate(say.opening, { task, content: found?.content ?? "" }, words.language);
  if (printed.length === 0) return opening;
  const times = printed.map(({ text }) => text.replace(/\.$/, "")).join("; ");
  return opening + fillTemplate(say.printed, { printed: times }, words.language);
}

/** One period in words that agree with its numbers; what is zero is not mentioned. */
function periodSentence(at: number, { matrix, items, periods, followed }: MatrixView): readonly Inline[] {
  const { words } = followed;
  const say = words.report.submissions;
  const cells = cellsOfPeriod(matrix.rows, at, followed);
  const period = periods[at] ?? "";
  const total = `${words.report.frame.total}, ${period}`;
  const { owed } = sentOf({ key: `all period ${at + 1}`, of: total, cells }, followed);
  const item = items[at];
  const start = sentence(
    say.period,
    {
      period: upperFirst(period),
      due:
        item?.due === undefined
          ? words.report.frame.nothing
          : dayValue(item.due, words.language, itemSource(item, followed)),
      owed,
    },
    words.language,
  );
  const clauses = (Object.keys(say.clauses) as readonly (keyof typeof say.clauses)[]).map((status) => {
    const names = cells.filter(({ cell }) => cell.status === status).map(({ name }) => name);
    if (names.length === 0) return [];
    const title = `${upperFirst(period)}: ${say.meanings[status]}`;
    const count = countedValue(`submissions period ${at + 1} ${status}`, title, names, followed);
    return sentence(say.clauses[status], { count }, words.language);
  });
  return [...start, ...joinClauses(clauses)];
}
