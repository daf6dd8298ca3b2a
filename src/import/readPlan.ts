import { yearNumber } from "../calendar/yearNumber.ts";
import type { Issue } from "../core/issue.ts";
import type { Plan } from "../plan/plan.ts";
import { buildPlan, type PlanFacts } from "./build/buildPlan.ts";
import { addIssue } from "./build/planContext.ts";
import { outlineOf } from "./outline/outlineOf.ts";
import { defaultLimits, type ReadLimits } from "./source/readLimits.ts";
import { type PlanFormat, readSource } from "./source/readSource.ts";
import { proseRows } from "./table/proseRows.ts";
import { tableRows } from "./table/tableRows.ts";
import { readableText } from "./text/readableText.ts";
import { type ImportWords, vi } from "./words/vi.ts";

/** How to read a document. */
export interface ReadPlanOptions extends PlanFacts {
  /** What the file is: văn bản thuần, CSV · trang web hoặc .xls dạng HTML · Word · Excel. */
  readonly format: PlanFormat;
  /** How much of a hostile file is looked at; absent: 128 MiB inflated, 2,000,000 cells. */
  readonly limits?: ReadLimits;
}

/** A document read. */
export interface PlanReading {
  /** The plan, as far as it could be read. */
  readonly plan: Plan;
  /** What was noticed, with places and corrections, in the order of the work. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a control plan from the document an office has (đọc kế hoạch từ văn bản): finds its table by the words of the
 * heading, joins rows split over pages, tells groups from tasks, and reads people, times and citations. What was misread
 * by a scanner is repaired only where a general rule leaves no doubt, and each repair is an issue. Never refuses a
 * document it could partly read: what is wrong with it stands in the issues.
 *
 * @param input - Text or bytes of the file: what `readFile` gives, or `await file.arrayBuffer()`.
 * @param options - Its format, and what is known beside it.
 * @param words - Reasons and notes written into the plan; absent: Vietnamese.
 * @returns The plan and what was noticed.
 * @throws `KstthcError` `invalid-year` when `planYear` is none.
 * @example
 * const table = "Stt\tNội dung công việc\tCơ quan thực hiện\tThời gian\n1\tRà soát TTHC.\tSở Tư pháp chủ trì.\tQuý I";
 * const { plan } = await readPlan(table, { format: "text", planYear: 2027 });
 * plan.groups[0].tasks[0].assignments[0].duties // => [{ role: "lead", agencies: ["so-tu-phap"] }]
 */
export async function readPlan(
  input: string | Uint8Array | ArrayBuffer,
  options: ReadPlanOptions,
  words: Pick<ImportWords, "import"> = vi,
): Promise<PlanReading> {
  if (options.planYear !== undefined) yearNumber(options.planYear, "planYear");
  const source = readSource(input, options.format, { ...defaultLimits, ...options.limits });
  const found = readableText(source);
  const table = tableRows(found);
  const rows = table.rows.length > 0 ? table : proseRows(found);
  const outline = outlineOf(rows.rows);
  const built = buildPlan(outline, rows, options, words);
  const noticed = rows === table ? table.issues : [...table.issues, ...rows.issues];
  const issues = [...found.issues, ...noticed, ...outline.issues, ...built.issues];
  if (rows.rows.length === 0) addIssue({ issues }, "no-task-table", {});
  return { plan: built.plan, issues };
}
