import type { Issue } from "../../core/issue.ts";
import type { SourceCell } from "../source/sourceDocument.ts";
import { maxShared } from "../text/maxShared.ts";
import { beginsTask } from "./beginsTask.ts";
import type { Columns } from "./columnsOf.ts";
import type { GridRow } from "./gridRow.ts";
import type { RowCell, TableRow } from "./tableRow.ts";

/** Tasks that merged cells run down over so far. */
export type SpanningCells = Map<SourceCell, { readonly from: string; to: string; count: number }>;

/**
 * Gives a row that begins a task what merged cells that began above hold for it.
 *
 * @param row - The row.
 * @param places - Its places.
 * @param columns - What each column holds.
 * @param spanning - Tasks of the merged cells so far, added to.
 * @returns The row, with the cells that run down into it.
 */
export function withSpanningCells(row: TableRow, places: GridRow, columns: Columns, spanning: SpanningCells): TableRow {
  if (!beginsTask(row)) return row;
  const name = row.label === "" ? (row.cells.content?.lines[0] ?? "").slice(0, 40) : row.label;
  const cells: Partial<Record<keyof TableRow["cells"], RowCell>> = { ...row.cells };
  places.forEach((at, index) => {
    const field = columns[index];
    if (!at || typeof field !== "string" || field === "label" || at.cell.rows < 2 || at.cell.lines.length === 0) return;
    const tasks = spanning.get(at.cell);
    if (at.begins) spanning.set(at.cell, { from: name, to: name, count: 1 });
    if (!at.fromAbove || !tasks || cells[field] || textLength(at.cell) > maxShared) return;
    cells[field] = { lines: at.cell.lines, place: at.cell.place };
    tasks.to = name;
    tasks.count++;
  });
  return { ...row, cells };
}

/**
 * Says which merged cells hold for several tasks.
 *
 * @param spanning - Tasks of the merged cells.
 * @returns One issue for each.
 */
export function spanningIssues(spanning: SpanningCells): readonly Issue[] {
  return [...spanning].flatMap(([{ lines, place }, { from, to, count }]) =>
    count < 2
      ? []
      : [{ code: "cell-spans-tasks", severity: "info", place, params: { text: lines.join(" "), from, to, count } }],
  );
}

function textLength({ lines }: SourceCell): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
