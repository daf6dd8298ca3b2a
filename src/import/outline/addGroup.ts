import type { Label } from "../table/labelOf.ts";
import { romanNumeral } from "../table/romanNumeral.ts";
import type { TableRow } from "../table/tableRow.ts";
import { isCapitals } from "../text/isCapitals.ts";
import { beginsInside } from "../text/sentenceEdges.ts";
import { addCells, lastBlock, otherFields } from "./blockCells.ts";
import { noteRow, type OutlineState } from "./outlineState.ts";

/**
 * Begins a group. What its row holds beside the title belongs to a task: to the one above where that has neither
 * people nor time, else to the one below.
 *
 * @param state - Where the joining stands.
 * @param row - The row of the heading.
 * @param label - What its column of numbers holds.
 */
export function addGroup(state: OutlineState, row: TableRow, label: Label): void {
  const lines = row.cells.content?.lines ?? [];
  const inLabel = label.kind === "group" ? label.title : row.label;
  const ordinal = label.kind === "group" ? label.ordinal : romanNumeral(state.groups.length + 1);
  const { title, rest } = titleOf(inLabel, lines);
  if (label.kind !== "group") noteRow(state, "group-without-number", row.place, { title, ordinal }, ordinal);
  else if (inLabel !== "" && !row.wide) noteRow(state, "group-cell-joined", row.place, { printed: row.label });
  state.groups.push({ ordinal, printed: row.label, title, place: row.place, tasks: [] });
  const { content: _, ...cells } = row.cells;
  if (rest.length === 0 && Object.keys(cells).length === 0) return;
  noteRow(state, "group-merged-with-task", row.place, { ordinal, title });
  const lacks = state.task && otherFields.every((field) => state.task?.blocks.every((block) => !block[field]));
  if (state.task && lacks) {
    state.task.labels.push(row.label);
    addCells(lastBlock(state.task), cells);
    state.leftOver = rest.length > 0 ? { label: row.label, place: row.place, content: rest, cells: {} } : undefined;
  } else state.leftOver = { label: row.label, place: row.place, content: rest, cells };
}

/** The first paragraph, and what goes on with it: a title has no full stop, so only small or all capital letters do. */
function titleOf(inLabel: string, lines: readonly string[]): { title: string; rest: readonly string[] } {
  let title = inLabel !== "" ? inLabel : (lines[0] ?? "");
  let at = inLabel !== "" ? 0 : 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (!beginsInside(line) && !(isCapitals(line) && isCapitals(title))) break;
    title = `${title} ${line}`;
  }
  return { title, rest: lines.slice(at) };
}
