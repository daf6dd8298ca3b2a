import type { Place } from "../../core/issue.ts";
import type { OutlineField } from "../outline/outline.ts";
import type { SourceDocument, SourceParagraph } from "../source/sourceDocument.ts";
import { beginsFoot } from "./beginsFoot.ts";
import { fieldOfHeading } from "./fieldOfHeading.ts";
import { labelOf } from "./labelOf.ts";
import type { PlanRows } from "./planRows.ts";
import type { TableRow } from "./tableRow.ts";

/** A row being put together from the lines of a task. */
interface OpenRow {
  readonly label: string;
  /** Index of its first line. */
  readonly at: number;
  readonly place: Place;
  readonly partOfAbove: boolean;
  readonly cells: Partial<Record<OutlineField, { lines: string[]; readonly place: Place }>>;
  last: OutlineField;
}

/**
 * Reads a plan in numbered prose: Roman numbers head groups, Arabic ones tasks, and lines that begin with the words of a
 * column ("Kết quả:", "Cơ quan chủ trì:", "Thời gian hoàn thành:") hold what a table would have in that column.
 *
 * @param document - What a reader of a file format gave.
 * @returns The same rows a table gives; none where no line begins like a column.
 */
export function proseRows(document: SourceDocument): PlanRows {
  const lines = document.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) =>
          row.flatMap((cell) =>
            cell.lines.map((text): SourceParagraph => ({ kind: "paragraph", text, place: cell.place })),
          ),
        ),
  );
  const start = startOf(lines);
  if (start === undefined) return { rows: [], before: lines, after: [], issues: [] };
  const foot = lines.findIndex(({ text }, at) => at >= start && beginsFoot(text));
  const rows: OpenRow[] = [];
  for (let at = start; at < (foot < 0 ? lines.length : foot); at++) addLine(rows, lines[at] as SourceParagraph, at);
  const last = rows.findLastIndex((row) => Object.keys(row.cells).length > 1);
  const kept = rows
    .slice(0, last + 1)
    .map(({ label, place, partOfAbove, cells }): TableRow => ({ label, place, partOfAbove, cells, wide: false }));
  const end = rows[last + 1]?.at ?? (foot < 0 ? lines.length : foot);
  const after = lines.slice(end);
  return { rows: kept, before: lines.slice(0, start), after: after.length > 0 ? [after] : [], issues: [] };
}

/** The task before the first line that begins like a column, or the group heading right above it. */
function startOf(lines: readonly SourceParagraph[]): number | undefined {
  const field = lines.findIndex(({ text }) => columnLine(text) !== undefined);
  if (field < 0) return undefined;
  let task = field - 1;
  while (task >= 0 && !taskLine(lines[task]?.text ?? "")) task--;
  if (task < 0) return undefined;
  return groupLine(lines[task - 1]?.text ?? "") ? task - 1 : task;
}

function addLine(rows: OpenRow[], { text, place }: SourceParagraph, at: number): void {
  const group = groupLine(text);
  const task = group ? undefined : taskLine(text);
  const own = group ?? task;
  if (own) {
    const cells = { content: { lines: [own.text], place } };
    rows.push({ label: own.label, at, place, partOfAbove: false, cells, last: "content" });
    return;
  }
  const row = rows.at(-1);
  if (!row) return;
  const column = columnLine(text);
  if (!column) {
    addTo(row, row.last, text, place);
    return;
  }
  const { field } = column;
  const again = row.cells.time !== undefined && row.cells[field] !== undefined;
  const target: OpenRow = again ? { label: "", at, place, partOfAbove: true, cells: {}, last: field } : row;
  if (again) rows.push(target);
  target.last = field;
  if (column.text !== "") addTo(target, field, column.text, place);
}

function addTo(row: OpenRow, field: OutlineField, text: string, place: Place): void {
  row.cells[field] ??= { lines: [], place };
  row.cells[field].lines.push(text);
}

/** "VI. Tổ chức thực hiện …": a Roman number, its mark, a title. */
function groupLine(text: string): { label: string; text: string } | undefined {
  const label = /^[IVXL]+\s*[.)/:-]\s*\S/.test(text) ? labelOf(text) : undefined;
  return label?.kind === "group" && label.title !== "" ? { label: label.ordinal, text: label.title } : undefined;
}

/** "24. Triển khai …", "Nhiệm vụ 24: …". */
function taskLine(text: string): { label: string; text: string } | undefined {
  const match = /^(?:Nhiệm vụ (?:số )?)?(\d{1,3})\s*[.:)/]\s+(\S.*)$/u.exec(text);
  return match ? { label: match[1] ?? "", text: match[2] ?? "" } : undefined;
}

/** "- Cơ quan chủ trì: Sở Tư pháp.": words of a column, a colon, what the column holds. */
function columnLine(text: string): { field: OutlineField; text: string } | undefined {
  const match = /^(?:[-–•+*]\s*|[a-zđ]\)\s*|\([a-zđ\d]\)\s*)?([^:]{2,60}?)\s*:\s*(.*)$/u.exec(text);
  const field = fieldOfHeading(match?.[1] ?? "");
  return match && field && field !== "label" && field !== "content" ? { field, text: match[2] ?? "" } : undefined;
}
