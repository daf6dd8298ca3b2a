import { beginsTask } from "../table/beginsTask.ts";
import { type Label, labelOf } from "../table/labelOf.ts";
import type { TableRow } from "../table/tableRow.ts";
import { addGroup } from "./addGroup.ts";
import { addSubheading, endSubheading } from "./addSubheading.ts";
import { addTask } from "./addTask.ts";
import { goOnWith } from "./goOnWith.ts";
import { lostNumbers } from "./lostNumbers.ts";
import { addLostTask, beginsLostTask } from "./lostTask.ts";
import { misreadOrdinals } from "./misreadOrdinals.ts";
import type { Outline } from "./outline.ts";
import { noteRow, type OutlineState } from "./outlineState.ts";
import { resolveDittos } from "./resolveDittos.ts";
import { startTask } from "./startTask.ts";
import { subheadings } from "./subheadings.ts";

/**
 * Joins the rows of a plan to groups and tasks: rows split over pages are put together, headings that were merged with
 * a task are parted from it, numbers that were lost or misread are counted on. Every such repair gives an issue.
 *
 * @param rows - Rows under a recognised heading.
 * @returns Groups and tasks, their words not yet read.
 */
export function outlineOf(rows: readonly TableRow[]): Outline {
  const misread = misreadOrdinals(rows);
  const headings = subheadings(rows);
  const missing = lostNumbers(rows, misread);
  const state: OutlineState = {
    groups: [],
    issues: [],
    task: undefined,
    leftOver: undefined,
    number: 0,
    pageEnd: false,
  };
  rows.forEach((row, index) => {
    const heading = headings.get(index);
    const ordinal = misread.get(index);
    const label: Label = ordinal ? { kind: "group", ordinal, title: "" } : labelOf(row.label);
    if (ordinal) noteRow(state, "group-number-misread", row.place, { printed: row.label, ordinal }, ordinal);
    if (heading) addSubheading(state, row, heading);
    else if (row.wide || label.kind === "group") addGroup(state, row, label);
    else if (beginsTask(row) || (label.kind === "other" && row.cells.content)) {
      endSubheading(state, row);
      addTask(state, row, label);
    } else if (beginsLostTask(state, row) && missing(state.number, index) > 0) addLostTask(state, row);
    else goOnWith(state, row, label);
    state.pageEnd = row.pageEnd === true;
  });
  const { leftOver } = state;
  if (leftOver) startTask(state, { label: "", place: leftOver.place, cells: {}, partOfAbove: false, wide: false });
  return { groups: state.groups, issues: [...state.issues, ...resolveDittos(state.groups)] };
}
