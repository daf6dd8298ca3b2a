import type { Issue, IssueValue, Place } from "../../core/issue.ts";
import { beginsInside, beginsItem, isFinished } from "../text/sentenceEdges.ts";
import { appendLines, goesOn } from "./appendLines.ts";
import { type Label, labelOf } from "./labelOf.ts";
import { lostNumbers } from "./lostNumbers.ts";
import { misreadOrdinals } from "./misreadOrdinals.ts";
import type { Outline, OutlineBlock, OutlineField, OutlineGroup, OutlineTask } from "./outline.ts";
import { romanNumeral } from "./romanNumeral.ts";
import type { RowCell, TableRow } from "./tableRow.ts";

/** What a group row holds beside its title: it belongs to a task above or below. */
interface LeftOver {
  readonly label: string;
  readonly place: Place;
  readonly content: readonly string[];
  readonly cells: TableRow["cells"];
}

/** Where the joining stands. */
interface State {
  readonly groups: OutlineGroup[];
  readonly issues: Issue[];
  task: OutlineTask | undefined;
  leftOver: LeftOver | undefined;
  /** Number of the last task, counted on where it is misprinted. */
  number: number;
  /** True where the row before stood at the foot of a page. */
  pageEnd: boolean;
}

const otherFields: readonly Exclude<OutlineField, "content">[] = [
  "result",
  "agency",
  "lead",
  "coordinate",
  "time",
  "note",
];

/**
 * Joins the rows of a plan to groups and tasks: rows split over pages are put together, headings that were merged with
 * a task are parted from it, numbers that were lost or misread are counted on. Every such repair gives an issue.
 *
 * @param rows - Rows under a recognised heading.
 * @returns Groups and tasks, their words not yet read.
 */
export function outlineOf(rows: readonly TableRow[]): Outline {
  const misread = misreadOrdinals(rows);
  const missing = lostNumbers(rows, misread);
  const state: State = { groups: [], issues: [], task: undefined, leftOver: undefined, number: 0, pageEnd: false };
  rows.forEach((row, index) => {
    const ordinal = misread.get(index);
    const label: Label = ordinal ? { kind: "group", ordinal, title: "" } : labelOf(row.label);
    if (ordinal) note(state, "group-number-misread", row.place, { printed: row.label, ordinal }, ordinal);
    if (row.wide || label.kind === "group") addGroup(state, row, label);
    else if (label.kind === "task" || (label.kind === "other" && row.cells.content)) addTask(state, row, label);
    else if (beginsLostTask(state, row) && missing(state.number, index) > 0) addLostTask(state, row);
    else goOn(state, row, label);
    state.pageEnd = row.pageEnd === true;
  });
  const { leftOver } = state;
  if (leftOver) startTask(state, { label: "", place: leftOver.place, cells: {}, partOfAbove: false, wide: false });
  return { groups: state.groups, issues: state.issues };
}

function note(
  state: State,
  code: string,
  place: Place,
  params: Readonly<Record<string, IssueValue>>,
  suggestion?: string,
): void {
  const severity = code === "row-continued" || code === "group-cell-joined" ? "info" : "warning";
  state.issues.push({ code, severity, place, params, ...(suggestion === undefined ? {} : { suggestion }) });
}

function addGroup(state: State, row: TableRow, label: Label): void {
  const lines = row.cells.content?.lines ?? [];
  const inLabel = label.kind === "group" ? label.title : row.label;
  const ordinal = label.kind === "group" ? label.ordinal : romanNumeral(state.groups.length + 1);
  const { title, rest } = titleOf(inLabel, lines);
  if (label.kind !== "group") note(state, "group-without-number", row.place, { title, ordinal }, ordinal);
  else if (inLabel !== "" && !row.wide) note(state, "group-cell-joined", row.place, { printed: row.label });
  state.groups.push({ ordinal, printed: row.label, title, place: row.place, tasks: [] });
  const { content: _, ...cells } = row.cells;
  if (rest.length === 0 && Object.keys(cells).length === 0) return;
  note(state, "group-merged-with-task", row.place, { ordinal, title });
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

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function addTask(state: State, row: TableRow, label: Label): void {
  const number = label.kind === "task" ? label.number : undefined;
  if (number !== undefined) {
    if (number !== state.number + 1 && number !== 1)
      note(
        state,
        number > state.number ? "task-numbers-missing" : "task-number-unexpected",
        row.place,
        { printed: row.label, expected: String(state.number + 1) },
        ...(number > state.number ? [] : [String(state.number + 1)]),
      );
    state.number = number === 1 && state.number > 1 ? 1 : Math.max(number, state.number + 1);
  } else if (label.kind === "other") note(state, "label-not-understood", row.place, { printed: row.label });
  const above = state.task;
  const content = row.cells.content;
  const last = above && lastLine(above, "content");
  if (above && content && last !== undefined && !isFinished(last) && beginsInside(content.lines[0] ?? ""))
    startTask(state, splitRow(state, above, row, content));
  else startTask(state, row);
}

/** The row begins with the end of the task above: its first paragraph, and each cell that goes on there. */
function splitRow(state: State, above: OutlineTask, row: TableRow, content: RowCell): TableRow {
  above.labels.push(row.label);
  note(state, "row-continued", row.place, { printed: row.label });
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

function belongsAbove(above: OutlineTask, field: OutlineField, cell: RowCell): boolean {
  const last = lastLine(above, field);
  return last !== undefined && goesOn(last, cell.lines[0] ?? "", last);
}

function startTask(state: State, row: TableRow): void {
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
function withContent(state: State, leftOver: LeftOver, cells: TableRow["cells"]): TableRow["cells"] {
  if (leftOver.content.length === 0) return cells;
  const held = leftOver.content.join(" ");
  const own = cells.content?.lines.join(" ") ?? "";
  if (own.startsWith(held)) {
    note(state, "text-repeated", leftOver.place, { text: held });
    return cells;
  }
  const lines = [...leftOver.content, ...(cells.content?.lines ?? [])];
  return { ...cells, content: { lines, place: leftOver.place } };
}

/** A row without number whose contents begin a new sentence after a finished one. */
function beginsLostTask(state: State, row: TableRow): boolean {
  const first = row.cells.content?.lines[0];
  if (!state.task || row.label !== "" || row.partOfAbove || first === undefined) return false;
  return isFinished(lastLine(state.task, "content") ?? "") && !beginsInside(first) && !beginsItem(first);
}

function addLostTask(state: State, row: TableRow): void {
  const above = state.task;
  state.number++;
  note(state, "task-number-lost", row.place, { expected: String(state.number) }, String(state.number));
  const own: Partial<Record<OutlineField, RowCell>> = { ...row.cells };
  for (const field of otherFields) {
    const cell = row.cells[field];
    if (!above || !cell || !belongsAbove(above, field, cell)) continue;
    appendLines(lastBlock(above), field, cell.lines, cell.place);
    delete own[field];
  }
  startTask(state, { ...row, cells: own });
}

/** A row that goes on with the task above: the end of a split one, or a part of it. */
function goOn(state: State, row: TableRow, label: Label): void {
  const { task } = state;
  if (!task || state.leftOver) {
    startTask(state, row);
    return;
  }
  if (label.kind === "other") {
    task.labels.push(row.label);
    note(state, "text-in-number-column", row.place, { printed: row.label });
    appendLines(lastBlock(task), "content", [row.label], row.place);
  }
  if (isPart(task, row)) task.blocks.push({});
  else note(state, "row-continued", row.place, { printed: row.label });
  addCells(lastBlock(task), row.cells);
}

/** A part has its cells under the same merged contents, or people led anew and a time of their own. */
function isPart(task: OutlineTask, row: TableRow): boolean {
  const filled = otherFields.filter((field) => row.cells[field]);
  if (row.cells.content) return false;
  if (row.partOfAbove) return !filled.some((field) => beginsInside(row.cells[field]?.lines[0] ?? ""));
  const people = row.cells.lead ?? row.cells.agency;
  const led = row.cells.lead !== undefined || /chủ tr[ìị]/iu.test(people?.lines.join(" ") ?? "");
  const goesOnAbove = filled.some(
    (field) => field !== "time" && belongsAbove(task, field, row.cells[field] as RowCell),
  );
  return led && row.cells.time !== undefined && !goesOnAbove;
}

function addCells(block: OutlineBlock, cells: TableRow["cells"]): void {
  for (const field of ["content", ...otherFields] as const) {
    const cell = cells[field];
    if (cell) appendLines(block, field, cell.lines, cell.place);
  }
}

function lastBlock(task: OutlineTask): OutlineBlock {
  return task.blocks.at(-1) as OutlineBlock;
}

function lastLine(task: OutlineTask, field: OutlineField): string | undefined {
  for (let at = task.blocks.length - 1; at >= 0; at--) {
    const line = task.blocks[at]?.[field]?.at(-1);
    if (line) return line.text;
  }
  return undefined;
}
