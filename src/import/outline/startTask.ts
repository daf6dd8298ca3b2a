import type { TableRow } from "../table/tableRow.ts";
import { addCells, lastBlock } from "./blockCells.ts";
import type { OutlineTask } from "./outline.ts";
import { type LeftOver, noteRow, type OutlineState } from "./outlineState.ts";

/**
 * Begins a task with a row, and with what the group row above it held of it.
 *
 * @param state - Where the joining stands.
 * @param row - First row of the task.
 */
export function startTask(state: OutlineState, row: TableRow): void {
  if (state.groups.length === 0)
    state.groups.push({ ordinal: "", printed: "", title: "", place: row.place, tasks: [] });
  const task: OutlineTask = { labels: [], place: row.place, blocks: [{}] };
  const { leftOver } = state;
  state.leftOver = undefined;
  let cells = row.cells;
  if (leftOver) {
    task.labels.push(leftOver.label);
    cells = withContent(state, leftOver, cells);
    addCells(lastBlock(task), leftOver.cells);
    const twice = leftOver.cells.time && cells.time;
    if (twice) task.blocks.push({});
  }
  if (row.label !== "" || !leftOver) task.labels.push(row.label);
  addCells(lastBlock(task), cells);
  state.groups.at(-1)?.tasks.push(task);
  if (state.pageEnd && state.task) state.task.cutAtPage = true;
  state.task = task;
}

/** The start of the contents that a group row held: a repetition is dropped, all else comes first. */
function withContent(state: OutlineState, leftOver: LeftOver, cells: TableRow["cells"]): TableRow["cells"] {
  if (leftOver.content.length === 0) return cells;
  const held = leftOver.content.join(" ");
  const own = cells.content?.lines.join(" ") ?? "";
  if (own.startsWith(held)) {
    noteRow(state, "text-repeated", leftOver.place, { text: held });
    return cells;
  }
  const lines = [...leftOver.content, ...(cells.content?.lines ?? [])];
  return { ...cells, content: { lines, place: leftOver.place } };
}
