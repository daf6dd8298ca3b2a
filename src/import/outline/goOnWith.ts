import { isFullRow } from "../table/isFullRow.ts";
import type { Label } from "../table/labelOf.ts";
import type { RowCell, TableRow } from "../table/tableRow.ts";
import { isDitto } from "../text/isDitto.ts";
import { beginsInside } from "../text/sentenceEdges.ts";
import { appendLines } from "./appendLines.ts";
import { addCells, belongsAbove, lastBlock, otherFields } from "./blockCells.ts";
import type { OutlineTask } from "./outline.ts";
import { noteRow, type OutlineState } from "./outlineState.ts";
import { startTask } from "./startTask.ts";

/**
 * Goes on with the task above: the row is the end of one split by a page, or a part with people and a time of its own.
 *
 * @param state - Where the joining stands.
 * @param row - The row.
 * @param label - What its column of numbers holds.
 */
export function goOnWith(state: OutlineState, row: TableRow, label: Label): void {
  const { task } = state;
  if (!task || state.leftOver) {
    startTask(state, row);
    return;
  }
  if (label.kind === "other") {
    task.labels.push(row.label);
    noteRow(state, "text-in-number-column", row.place, { printed: row.label });
    appendLines(lastBlock(task), "content", [row.label], row.place);
  }
  const part = isPart(task, row);
  if (part) task.blocks.push({});
  if (!part || row.cells.content) noteRow(state, "row-continued", row.place, { printed: row.label });
  addCells(lastBlock(task), row.cells);
}

/** A part has its cells under the same merged contents, or people led anew and a time of their own, or contents too. */
function isPart(task: OutlineTask, row: TableRow): boolean {
  const filled = otherFields.filter((field) => row.cells[field]);
  const own = row.cells.content?.lines[0];
  const startsAnew = !filled.some((field) => goesOnInside(row.cells[field]?.lines[0] ?? ""));
  if (own !== undefined) return isFullRow(row) && !beginsInside(own) && startsAnew;
  if (row.partOfAbove) return startsAnew;
  const people = row.cells.lead ?? row.cells.agency;
  const led = row.cells.lead !== undefined || /chủ tr[ìị]/i.test(people?.lines.join(" ") ?? "");
  const goesOnAbove = filled.some(
    (field) => field !== "time" && belongsAbove(task, field, row.cells[field] as RowCell),
  );
  return led && row.cells.time !== undefined && !goesOnAbove;
}

/** "nt" is written small and yet goes on with nothing. */
function goesOnInside(text: string): boolean {
  return beginsInside(text) && !isDitto(text);
}
