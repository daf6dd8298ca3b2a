import type { Label } from "../table/labelOf.ts";
import type { RowCell, TableRow } from "../table/tableRow.ts";
import { beginsInside, isFinished } from "../text/sentenceEdges.ts";
import { appendLines } from "./appendLines.ts";
import { belongsAbove, lastBlock, lastLine, otherFields } from "./blockCells.ts";
import type { OutlineField, OutlineTask } from "./outline.ts";
import { noteRow, type OutlineState } from "./outlineState.ts";
import { startTask } from "./startTask.ts";

/**
 * Begins the task of a numbered row. A row that begins in the middle of a sentence bears the end of the task above.
 *
 * @param state - Where the joining stands.
 * @param row - The row.
 * @param label - What its column of numbers holds.
 */
export function addTask(state: OutlineState, row: TableRow, label: Label): void {
  const number = label.kind === "task" ? label.number : undefined;
  if (number !== undefined) {
    if (number !== state.number + 1 && number !== 1)
      noteRow(
        state,
        number > state.number ? "task-numbers-missing" : "task-number-unexpected",
        row.place,
        { printed: row.label, expected: String(state.number + 1) },
        ...(number > state.number ? [] : [String(state.number + 1)]),
      );
    state.number = number === 1 && state.number > 1 ? 1 : Math.max(number, state.number + 1);
  } else if (label.kind === "other") noteRow(state, "label-not-understood", row.place, { printed: row.label });
  const above = state.task;
  const content = row.cells.content;
  const last = above && lastLine(above, "content");
  if (above && content && last !== undefined && !isFinished(last) && beginsInside(content.lines[0] ?? ""))
    startTask(state, splitRow(state, above, row, content));
  else startTask(state, row);
}

/** The row begins with the end of the task above: its first paragraph, and each cell that goes on there. */
function splitRow(state: OutlineState, above: OutlineTask, row: TableRow, content: RowCell): TableRow {
  above.labels.push(row.label);
  noteRow(state, "row-continued", row.place, { printed: row.label });
  appendLines(lastBlock(above), "content", content.lines.slice(0, 1), content.place);
  const own: Partial<Record<OutlineField, RowCell>> = {};
  if (content.lines.length > 1) own.content = { lines: content.lines.slice(1), place: content.place };
  for (const field of otherFields) {
    const cell = row.cells[field];
    if (!cell) continue;
    if (belongsAbove(above, field, cell)) appendLines(lastBlock(above), field, cell.lines, cell.place);
    else own[field] = cell;
  }
  return { ...row, cells: own };
}
