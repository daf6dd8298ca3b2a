import type { Issue } from "../../core/issue.ts";
import type { SourceDocument, SourceParagraph } from "../source/sourceDocument.ts";
import type { Columns } from "./columnsOf.ts";
import { labelOf } from "./labelOf.ts";
import type { PlanRows } from "./planRows.ts";
import { rowsOfTable } from "./rowsOfTable.ts";
import type { TableRow } from "./tableRow.ts";

/**
 * Finds the tables of a plan by their headings and gives their rows. A table without a heading of its own goes on
 * with the one before it; title lines above a heading, totals and signatures below a table are not rows.
 *
 * @param document - What a reader of a file format gave.
 * @returns Rows, and the text around them.
 */
export function tableRows(document: SourceDocument): PlanRows {
  const rows: TableRow[] = [];
  const before: SourceParagraph[] = [];
  const after: SourceParagraph[][] = [];
  const issues: Issue[] = [];
  let columns: Columns | undefined;
  let stretch: SourceParagraph[] = [];
  for (const block of document.blocks) {
    if (block.kind === "paragraph") {
      (columns ? stretch : before).push(block);
      continue;
    }
    const table = rowsOfTable(block, columns);
    const last = rows.at(-1);
    if (table.headed && last) last.pageEnd = true;
    addAll(columns ? stretch : before, table.above);
    columns = table.columns;
    if (table.rows.length > 0) {
      after.push(stretch);
      stretch = [];
    }
    addAll(rows, table.rows);
    addAll(stretch, table.below);
    addAll(issues, table.issues);
  }
  after.push([...remarks(rows), ...stretch]);
  return { rows, before, after: after.filter((text) => text.length > 0), issues };
}

/** A spread call has room for some 100,000 values only. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** Cells as wide as the table, below the last task: a remark, where no number makes it a heading. */
function remarks(rows: TableRow[]): readonly SourceParagraph[] {
  const last = rows.findLastIndex((row) => !row.wide || labelOf(row.label).kind === "group");
  if (last < 0) return [];
  return rows.splice(last + 1).map(({ label, place }) => ({ kind: "paragraph", text: label, place }));
}
