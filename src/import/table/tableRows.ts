import { foldKey } from "../../core/foldKey.ts";
import type { Issue, Place } from "../../core/issue.ts";
import type { SourceCell, SourceDocument, SourceParagraph, SourceTable } from "../source/sourceDocument.ts";
import { type Columns, columnsOf } from "./columnsOf.ts";
import { type GridCell, gridOf } from "./gridOf.ts";
import type { RowCell, TableRow } from "./tableRow.ts";

/** The rows of all tables of a document that hold tasks, and the text around them. */
export interface PlanRows {
  /** Rows under a recognised heading, headings dropped. */
  readonly rows: readonly TableRow[];
  /** Paragraphs before the first such row. */
  readonly before: readonly SourceParagraph[];
  /** What was noticed. */
  readonly issues: readonly Issue[];
}

type GridRow = readonly (GridCell | undefined)[];

/**
 * Finds the tables of a plan by their headings and gives their rows. A table without a heading of its own goes on
 * with the one before it; title lines above a heading, totals and signatures below a table are not rows.
 *
 * @param document - What a reader of a file format gave.
 * @returns Rows, and the text before them.
 */
export function tableRows(document: SourceDocument): PlanRows {
  const rows: TableRow[] = [];
  const before: SourceParagraph[] = [];
  const issues: Issue[] = [];
  let columns: Columns | undefined;
  for (const block of document.blocks) {
    if (block.kind === "paragraph") {
      if (!columns) before.push(block);
      continue;
    }
    const table = rowsOf(block, columns);
    const last = rows.at(-1);
    if (table.headed && last) last.pageEnd = true;
    columns = table.columns ?? columns;
    before.push(...(rows.length === 0 ? table.above : []));
    rows.push(...table.rows);
    issues.push(...table.issues);
  }
  return { rows, before, issues };
}

function rowsOf(
  table: SourceTable,
  inherited: Columns | undefined,
): { columns: Columns | undefined; rows: TableRow[]; above: SourceParagraph[]; issues: Issue[]; headed: boolean } {
  const grid = gridOf(table);
  let columns = inherited;
  let ended = false;
  let headed = false;
  const rows: TableRow[] = [];
  const above: SourceParagraph[] = [];
  const issues: Issue[] = [];
  for (let at = 0; at < grid.length; at++) {
    const heading = columnsOf(grid, at);
    if (heading) {
      const last = rows.at(-1);
      if (last) last.pageEnd = true;
      headed ||= rows.length === 0;
      columns = heading.columns;
      ended = false;
      at += heading.rows - 1;
      continue;
    }
    const places = grid[at] ?? [];
    if (!columns) {
      above.push(...paragraphsOf(places));
      continue;
    }
    const row = rowOf(places, columns);
    if (!row) ended ||= rows.length > 0 && isBlank(places) && at > 0;
    else if (isTotal(row)) issues.push({ code: "totals-row", severity: "info", place: row.place, params: {} });
    else if (!ended || row.label !== "") rows.push(row);
    else issues.push(textBelow(row));
  }
  return { columns, rows, above, issues, headed };
}

function textBelow(row: TableRow): Issue {
  const text = Object.values(row.cells)
    .flatMap((cell) => cell.lines)
    .join(" ");
  return { code: "text-below-table", severity: "info", place: row.place, params: { text } };
}

function rowOf(places: GridRow, columns: Columns): TableRow | undefined {
  const wide = wideCell(places, columns);
  if (wide) return { label: wide.lines.join(" "), place: wide.place, cells: {}, partOfAbove: false, wide: true };
  const cells: Partial<Record<keyof TableRow["cells"], RowCell>> = {};
  let label = "";
  let place: Place | undefined;
  let partOfAbove = false;
  places.forEach((at, index) => {
    const field = columns[index];
    if (!at || !field) return;
    if (at.fromAbove && field === "content") partOfAbove = true;
    if (!at.begins) return;
    place ??= at.cell.place;
    if (at.cell.lines.length === 0) return;
    if (field === "label") label = at.cell.lines.join(" ");
    else cells[field] = { lines: [...(cells[field]?.lines ?? []), ...at.cell.lines], place: at.cell.place };
  });
  const filled = label !== "" || Object.keys(cells).length > 0;
  return place && filled ? { label, place, cells, partOfAbove, wide: false } : undefined;
}

/** The one cell that covers every column this reader knows. */
function wideCell(places: GridRow, columns: Columns): SourceCell | undefined {
  const known = places.filter((_, index) => columns[index]);
  const cell = known[0]?.cell;
  return cell && cell.lines.length > 0 && known.length > 2 && known.every((at) => at?.cell === cell && !at.fromAbove)
    ? cell
    : undefined;
}

function isBlank(places: GridRow): boolean {
  return places.every((at) => !at || (at.begins && at.cell.lines.length === 0));
}

function isTotal(row: TableRow): boolean {
  const words = `${row.label} ${row.cells.content?.lines[0] ?? ""}`.trim();
  return (
    /^[TCtc]/.test(words) &&
    /^(tong( cong| so)?|cong)( (cong|so|nhiem vu))*[:.]?( \d+.*)?$/.test(
      foldKey(`${words} ${row.cells.content?.lines.slice(1).join(" ") ?? ""}`),
    )
  );
}

function paragraphsOf(places: GridRow): SourceParagraph[] {
  return places.flatMap((at) =>
    at?.begins ? at.cell.lines.map((text): SourceParagraph => ({ kind: "paragraph", text, place: at.cell.place })) : [],
  );
}
