import { wholeNumber } from "../calendar/wholeNumber.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { AgencyId } from "../plan/agency.ts";
import type { Directory } from "../plan/directory.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanProgress } from "../plan/planProgress.ts";
import type { ColumnRequirement } from "../tally/requirements/dataRequirements.ts";
import { composeReport } from "./build/composeReport.ts";
import { paragraph } from "./build/parts.ts";
import { createSources } from "./build/sources.ts";
import { instructions } from "./entry/instructions.ts";
import { recordTable } from "./entry/recordTable.ts";
import { taskTable } from "./entry/taskTable.ts";
import type { BuilderOptions } from "./frame.ts";
import { follow } from "./progress/following.ts";
import { planName } from "./progress/planName.ts";
import type { Block } from "./tree/block.ts";
import type { Evaluation, Report } from "./tree/report.ts";
import type { Table } from "./tree/table.ts";
import { builderVi } from "./words/builderWords.ts";

/** What a plan's units have open, for them to say what they did. */
export interface TaskEntries {
  /** The plan. */
  readonly plan: Plan;
  /** What `assessPlan` answered for it, with a directory where units are to fill it in. */
  readonly progress: PlanProgress;
  /** Names of the units; absent: those of the plan, ids for others. */
  readonly directory?: Directory;
  /** Whose rows; absent: everyone's. */
  readonly agencies?: readonly AgencyId[];
}

/** Records a tabulation is counted from. */
export interface RecordEntries {
  /** What `dataRequirements` asks an export to carry. */
  readonly requirements: readonly ColumnRequirement[];
  /** Day the workbook is made for. */
  readonly asOf: PlainDate;
  /** How many empty rows; absent: 200. */
  readonly rows?: number;
}

/**
 * Makes a blank workbook for the units to fill in (biểu nhập liệu): instructions, then a table whose given columns are
 * locked and whose empty ones take only what they may: one of a list, a day, a whole number from zero up. `toXlsx`
 * writes the rules. `readTaskEvents` of `kstthc/import` reads what units did from the one; the other, saved as CSV, is
 * read by `scanCsv`.
 *
 * @param content - A plan with its progress, or the columns a tabulation needs.
 * @param options - Head and foot, words.
 * @returns The report; meant for `toXlsx`.
 * @throws `KstthcError` `not-a-whole-number` or `below-least` when `rows` is no whole number from 1.
 * @example
 * const plan = quangNgai2022Plan;
 * const progress = assessPlan(plan, { asOf: "2022-10-14", events: [] });
 * const { sections } = dataEntryWorkbook({ plan, progress, agencies: ["so-tu-phap"] });
 * sections[1].blocks[0].columns.filter((column) => column.entry).map((column) => column.title)
 * // => ["Tình trạng", "Ngày", "Số, ký hiệu văn bản", "Ghi chú"]
 */
export function dataEntryWorkbook(content: TaskEntries | RecordEntries, options: BuilderOptions = {}): Report {
  return "requirements" in content ? ofRecords(content, options) : ofTasks(content, options);
}

function ofTasks({ plan, progress, directory, agencies }: TaskEntries, options: BuilderOptions): Report {
  const { words = builderVi } = options;
  const say = words.report.entry;
  const sources = createSources(words);
  const table = taskTable(follow(plan, progress, directory, words, sources), agencies);
  const subject = fillTemplate(say.tasks, { plan: planName(plan, words), date: progress.asOf }, words.language);
  if (table.body.length === 0)
    return composeReport(
      {
        asOf: progress.asOf,
        subject,
        documentType: say.documentType,
        blocks: [paragraph(say.nothing)],
        evaluations: {},
      },
      options,
    );
  const how = instructions(say.before.tasks, table.columns, words);
  return workbook({ asOf: progress.asOf, subject, how, table, evaluations: sources.all() }, options);
}

function ofRecords({ requirements, asOf, rows = 200 }: RecordEntries, options: BuilderOptions): Report {
  const { words = builderVi } = options;
  const say = words.report.entry;
  const table = recordTable(requirements, wholeNumber(rows, "rows", 1), words);
  const after = Object.fromEntries(
    requirements.map(({ field, nullable }) => [field, nullable ? say.mayBeEmpty : say.required]),
  );
  const how = instructions(say.before.records, table.columns, words, after);
  return workbook({ asOf, subject: say.records, how, table, evaluations: {} }, options);
}

interface Workbook {
  readonly asOf: PlainDate;
  readonly subject: string;
  readonly how: readonly Block[];
  readonly table: Table;
  readonly evaluations: Readonly<Record<string, Evaluation>>;
}

/** Instructions on the first sheet, what is filled in on the second. */
function workbook({ asOf, subject, how, table, evaluations }: Workbook, options: BuilderOptions): Report {
  const { documentType } = (options.words ?? builderVi).report.entry;
  const report = composeReport({ asOf, subject, documentType, blocks: how, evaluations }, options);
  return {
    ...report,
    sections: [...report.sections, { kind: "section", orientation: "landscape", blocks: [table] }],
  };
}
