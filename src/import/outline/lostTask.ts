import { isFullRow } from "../table/isFullRow.ts";
import type { RowCell, TableRow } from "../table/tableRow.ts";
import { beginsInside, beginsItem, isFinished } from "../text/sentenceEdges.ts";
import { appendLines } from "./appendLines.ts";
import { belongsAbove, lastBlock, lastLine, otherFields } from "./blockCells.ts";
import type { OutlineField } from "./outline.ts";
import { noteRow, type OutlineState } from "./outlineState.ts";
import { startTask } from "./startTask.ts";

/**
 * Tells whether a row without number may begin a task: its contents begin a new sentence after a finished one, or it
 * has contents, people and a time of its own: cells of a spreadsheet rarely end with a full stop.
 *
 * @param state - Where the joining stands.
 * @param row - The row.
 * @returns True where it may.
 */
export function beginsLostTask(state: OutlineState, row: TableRow): boolean {
  const first = row.cells.content?.lines[0];
  if (!state.task || row.label !== "" || row.partOfAbove || first === undefined) return false;
  const ended = isFullRow(row) || isFinished(lastLine(state.task, "content") ?? "");
  return ended && !beginsInside(first) && !beginsItem(first);
}

/**
 * Begins a task whose number was lost; cells that go on with the task above stay with it.
 *
 * @param state - Where the joining stands.
 * @param row - The row.
 */
export function addLostTask(state: OutlineState, row: TableRow): void {
  const above = state.task;
  state.number++;
  noteRow(state, "task-number-lost", row.place, { expected: String(state.number) }, String(state.number));
  const own: Partial<Record<OutlineField, RowCell>> = { ...row.cells };
  for (const field of otherFields) {
    const cell = row.cells[field];
    if (!above || !cell || !belongsAbove(above, field, cell)) continue;
    if (isFullRow(row) && !beginsInside(cell.lines[0] ?? "")) continue;
    appendLines(lastBlock(above), field, cell.lines, cell.place);
    delete own[field];
  }
  startTask(state, { ...row, cells: own });
}
