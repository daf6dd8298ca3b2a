import type { Issue } from "../../core/issue.ts";
import type { SourceDocument, SourceParagraph, SourceTable } from "../source/sourceDocument.ts";
import { beginsTask } from "./beginsTask.ts";
import type { Columns } from "./columnsOf.ts";
import { headingLine } from "./headingLine.ts";
import { headingRow } from "./headingRow.ts";
import { isPageNumber } from "./isPageNumber.ts";
import { isRemark } from "./isRemark.ts";
import { labelOf } from "./labelOf.ts";
import type { PlanRows } from "./planRows.ts";
import { type RowsOfTable, rowsOfTable } from "./rowsOfTable.ts";
import type { TableRow } from "./tableRow.ts";

/**
 * Finds the tables of a plan by their headings and gives their rows. A table without a heading of its own goes on
 * with the one before it; title lines above a heading, totals and signatures below a table are not rows. Numbers of
 * pages between tables are passed over.
 *
 * @param document - What a reader of a file format gave.
 * @returns Rows, and the text around them.
 */
export function tableRows(document: SourceDocument): PlanRows {
  const found: Found = { rows: [], before: [], after: [[]], issues: [], columns: undefined, first: undefined };
  for (const block of document.blocks) {
    if (block.kind === "table" && block.hidden !== undefined) found.issues.push(hiddenSheet(block));
    else if (block.kind === "table") addTable(found, rowsOfTable(block, found.columns));
    else if (!found.columns || !isPageNumber(block.text)) textOf(found).push(block);
  }
  const { rows, before, issues, first } = found;
  const after = [...found.after.slice(0, -1), [...remarks(rows), ...(found.after.at(-1) ?? [])]];
  if (first && rows.some(({ standsOutside }) => standsOutside)) {
    before.pop();
    rows.unshift(headingRow(first));
  }
  return { rows, before, after: after.filter((text) => text.length > 0), issues };
}

/** A sheet nobody sees holds lists, or the plan of another year. */
function hiddenSheet({ hidden = "", rows }: SourceTable): Issue {
  const place = rows.flat().find(({ lines }) => lines.length > 0)?.place;
  return { code: "sheet-hidden", severity: "info", params: { sheet: hidden }, ...(place ? { place } : {}) };
}

/** What the tables so far have given. */
interface Found {
  readonly rows: TableRow[];
  readonly before: SourceParagraph[];
  readonly after: SourceParagraph[][];
  readonly issues: Issue[];
  columns: Columns | undefined;
  /** Heading above the first table, where one stands there. */
  first: SourceParagraph | undefined;
}

/** Where text at this place belongs. */
function textOf({ columns, before, after }: Found): SourceParagraph[] {
  return columns ? (after.at(-1) as SourceParagraph[]) : before;
}

function addTable(found: Found, table: RowsOfTable): void {
  const { rows, after, issues } = found;
  const text = textOf(found);
  const last = rows.at(-1);
  if (table.headed && last) last.pageEnd = true;
  addAll(text, table.above);
  const tasks = table.rows[0] !== undefined && beginsTask(table.rows[0]);
  const heading = tasks && headingLine(text.at(-1)?.text ?? "") ? text.at(-1) : undefined;
  if (!found.columns) found.first = heading;
  else if (heading) {
    text.pop();
    rows.push(headingRow(heading));
  }
  found.columns = table.columns;
  if (table.rows.length > 0) after.push([]);
  addAll(
    rows,
    table.rows.filter((row) => !isRemark(row)),
  );
  addAll(textOf(found), table.rows.filter(isRemark).flatMap(remark));
  addAll(textOf(found), table.below);
  addAll(issues, table.issues);
}

/** A spread call has room for some 100,000 values only. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/**
 * Cells as wide as the table, below the last task: remarks, and with them the heading they stand under, "III. TỔ CHỨC
 * THỰC HIỆN". A heading with nothing below it is a group that has no tasks yet.
 */
function remarks(rows: TableRow[]): readonly SourceParagraph[] {
  const last = rows.findLastIndex(({ wide }) => !wide);
  if (last < 0 || rows.slice(last + 1).every(({ label }) => labelOf(label).kind === "group")) return [];
  return rows.splice(last + 1).flatMap(remark);
}

/** The paragraphs of a row that is text. */
function remark({ label, cells, place }: TableRow): readonly SourceParagraph[] {
  const texts = label === "" ? Object.values(cells).flatMap(({ lines }) => lines) : [label];
  return texts.map((text) => ({ kind: "paragraph", text, place }));
}
