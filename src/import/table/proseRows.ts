import { foldKey } from "../../core/foldKey.ts";
import type { Place } from "../../core/issue.ts";
import type { OutlineField } from "../outline/outline.ts";
import type { SourceDocument, SourceParagraph } from "../source/sourceDocument.ts";
import { beginsFoot } from "./beginsFoot.ts";
import { letterTasks } from "./letterTasks.ts";
import type { PlanRows } from "./planRows.ts";
import { type ProseLine, proseLine } from "./proseLine.ts";
import type { ProsePart } from "./proseParts.ts";
import type { TableRow } from "./tableRow.ts";

/** A row being put together from the lines of a task. */
interface OpenRow {
  readonly label: string;
  /** Index of its first line. */
  readonly at: number;
  readonly place: Place;
  readonly partOfAbove: boolean;
  readonly group: boolean;
  readonly cells: Partial<Record<OutlineField, { lines: string[]; readonly place: Place }>>;
  last: OutlineField;
}

/**
 * Reads a plan in numbered prose: Roman numbers head groups, Arabic ones tasks or headings over "1.1" and "a)", and the
 * words of a column ("Kết quả:", "Cơ quan chủ trì:", "Thời gian hoàn thành:") at the start of a line or inside it hold
 * what a table would have in that column.
 *
 * @param document - What a reader of a file format gave.
 * @returns The same rows a table gives; none where no line holds a column.
 */
export function proseRows(document: SourceDocument): PlanRows {
  const paragraphs = paragraphsIn(document);
  const lines = paragraphs.map(proseLine);
  const start = startOf(lines);
  if (start === undefined) return { rows: [], before: paragraphs, after: [], issues: [] };
  const foot = lines.findIndex((line, at) => at > start && endsTasks(line));
  const plan = lines.slice(0, foot < 0 ? lines.length : foot);
  const letters = letterTasks(plan);
  const rows: OpenRow[] = [];
  const loose: number[] = [];
  for (let at = start; at < plan.length; at++) addLine(rows, loose, plan[at] as ProseLine, at, letters.has(at));
  const last = rows.findLastIndex((row) => Object.keys(row.cells).length > 1);
  const end = rows[last + 1]?.at ?? plan.length;
  const between = loose.filter((at) => at < end).map((at) => paragraphs[at] as SourceParagraph);
  const after = [between, paragraphs.slice(end)];
  const kept = rows
    .slice(0, last + 1)
    .map(({ label, place, partOfAbove, cells }): TableRow => ({ label, place, partOfAbove, cells, wide: false }));
  return { rows: kept, before: paragraphs.slice(0, start), after: after.filter((text) => text.length > 0), issues: [] };
}

/** Tables that are none of tasks are read as lines too. */
function paragraphsIn({ blocks }: SourceDocument): readonly SourceParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) =>
          row.flatMap(({ lines, place }) => lines.map((text): SourceParagraph => ({ kind: "paragraph", text, place }))),
        ),
  );
}

/** The task of the first line that holds a column, and the headings above it with nothing but text between. */
function startOf(lines: readonly ProseLine[]): number | undefined {
  const column = lines.findIndex(({ parts }) => parts.some(({ field }) => field !== undefined && field !== "content"));
  if (column < 0) return undefined;
  const task = lines.findLastIndex(({ kind }, at) => at <= column && kind === "number");
  if (task < 0) return undefined;
  const heading = (lines[task]?.label ?? "").split(".").slice(0, -1).join(".");
  const above = lines.findLastIndex(({ kind, label }, at) => at < task && kind === "number" && label === heading);
  const first = heading !== "" && above >= 0 ? above : task;
  const group = groupAbove(lines, first) ?? first;
  const letter = groupAbove(lines, group);
  return letter !== undefined && /^[A-HĐ]$/.test(lines[letter]?.label ?? "") ? letter : group;
}

function groupAbove(lines: readonly ProseLine[], below: number): number | undefined {
  const at = lines.findLastIndex(({ kind }, index) => index < below && kind !== "text");
  return lines[at]?.kind === "group" ? at : undefined;
}

/** The chapter on carrying out the plan, its closing words, or the foot. */
function endsTasks({ kind, parts, paragraph }: ProseLine): boolean {
  if (kind === "group") return /^to chuc thuc hien[.:]?$/.test(foldKey(parts[0]?.text ?? ""));
  return beginsFoot(paragraph.text) || paragraph.text.startsWith("Trên đây là ");
}

function addLine(rows: OpenRow[], loose: number[], line: ProseLine, at: number, isTask: boolean): void {
  const { kind, label, parts, paragraph } = line;
  const { place } = paragraph;
  if (kind === "group" || kind === "number" || isTask) {
    const row = { label, at, place, partOfAbove: false, group: kind === "group", cells: {}, last: "content" } as const;
    rows.push({ ...row });
  } else if (rows.at(-1)?.group) {
    loose.push(at);
    return;
  }
  const item = kind === "letter" && !isTask && parts[0]?.field === undefined;
  parts.forEach((part, index) => {
    addPart(rows, item && index === 0 ? { text: `${label} ${part.text}` } : part, place, at);
  });
}

/** A column that the task has already begins a part of the task, where the part above has its time. */
function addPart(rows: OpenRow[], { field, text }: ProsePart, place: Place, at: number): void {
  const row = rows.at(-1);
  if (!row) return;
  const again = field && field !== "content" && row.cells.time !== undefined && row.cells[field] !== undefined;
  const target: OpenRow = again
    ? { label: "", at, place, partOfAbove: true, group: false, cells: {}, last: field }
    : row;
  if (again) rows.push(target);
  target.last = field ?? target.last;
  if (text === "") return;
  target.cells[target.last] ??= { lines: [], place };
  target.cells[target.last]?.lines.push(text);
}
