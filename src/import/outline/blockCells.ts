import type { RowCell, TableRow } from "../table/tableRow.ts";
import { appendLines, goesOn } from "./appendLines.ts";
import type { OutlineBlock, OutlineField, OutlineTask } from "./outline.ts";

/** Columns of a task beside its contents. */
export const otherFields: readonly Exclude<OutlineField, "content">[] = [
  "result",
  "agency",
  "lead",
  "coordinate",
  "time",
  "note",
];

/**
 * Adds the cells of a row to a part of a task.
 *
 * @param block - The part.
 * @param cells - The cells.
 */
export function addCells(block: OutlineBlock, cells: TableRow["cells"]): void {
  for (const field of ["content", ...otherFields] as const) {
    const cell = cells[field];
    if (cell) appendLines(block, field, cell.lines, cell.place);
  }
}

/**
 * Gives the part of a task that rows go on with.
 *
 * @param task - The task.
 * @returns Its last part.
 */
export function lastBlock(task: OutlineTask): OutlineBlock {
  return task.blocks.at(-1) as OutlineBlock;
}

/**
 * Gives the last paragraph of a column of a task.
 *
 * @param task - The task.
 * @param field - The column.
 * @returns The paragraph; undefined where the column is empty so far.
 */
export function lastLine(task: OutlineTask, field: OutlineField): string | undefined {
  for (let at = task.blocks.length - 1; at >= 0; at--) {
    const line = task.blocks[at]?.[field]?.at(-1);
    if (line) return line.text;
  }
  return undefined;
}

/**
 * Tells whether a cell goes on with the sentence the task above left open in its column.
 *
 * @param above - The task above.
 * @param field - The column.
 * @param cell - The cell.
 * @returns True where it does.
 */
export function belongsAbove(above: OutlineTask, field: OutlineField, cell: RowCell): boolean {
  const last = lastLine(above, field);
  return last !== undefined && goesOn(last, cell.lines[0] ?? "", last);
}
