import { foldKey } from "../../core/foldKey.ts";
import type { Issue } from "../../core/issue.ts";
import type { SourceParagraph, SourceTable } from "../source/sourceDocument.ts";
import { beginsFoot } from "./beginsFoot.ts";
import { beginsTask } from "./beginsTask.ts";
import { type Columns, columnsOf } from "./columnsOf.ts";
import { countsAsTask, type Ended } from "./countsAsTask.ts";
import { fieldOfHeading } from "./fieldOfHeading.ts";
import { firstRow } from "./firstRow.ts";
import { gridOf } from "./gridOf.ts";
import { type GridRow, isBlank, paragraphsOf, rowParagraph } from "./gridRow.ts";
import { headingLine } from "./headingLine.ts";
import { headingRow } from "./headingRow.ts";
import { isPageNumber } from "./isPageNumber.ts";
import { rowOf } from "./rowOf.ts";
import { type SpanningCells, spanningIssues, withSpanningCells } from "./spanningCells.ts";
import type { TableRow } from "./tableRow.ts";

/** What one table holds. */
export interface RowsOfTable {
  /** What its columns hold; undefined where no heading was found so far. */
  readonly columns: Columns | undefined;
  /** Rows of tasks and group headings. */
  readonly rows: readonly TableRow[];
  /** Text above its heading. */
  readonly above: readonly SourceParagraph[];
  /** Text below its last task. */
  readonly below: readonly SourceParagraph[];
  /** What was noticed. */
  readonly issues: readonly Issue[];
  /** True where it has a heading of its own above its rows. */
  readonly headed: boolean;
}

/**
 * Gives the rows of a table and the text above and below them.
 *
 * @param table - The table.
 * @param inherited - Columns of the table before it, which a table without a heading may go on with.
 * @returns What it holds.
 */
export function rowsOfTable(table: SourceTable, inherited: Columns | undefined): RowsOfTable {
  const grid = gridOf(table);
  const first = firstRow(grid, inherited);
  const other = inherited && first.at === grid.length && !grid.some(holdsFoot);
  const above = grid.slice(0, first.at).flatMap(other ? rowParagraph : paragraphsOf);
  const state: Reading = {
    columns: inherited,
    rows: [],
    below: [],
    issues: [],
    headed: false,
    ended: "no",
    spanning: new Map(),
  };
  for (let at = first.at; at < grid.length; at++) {
    const heading = at === first.at && first.heading ? first.heading : columnsOf(grid, at);
    if (heading) {
      beginAnew(state, heading.columns, grid[at + heading.rows]);
      at += heading.rows - 1;
    } else if (state.columns) readRow(state, grid[at] ?? [], grid[at + 1], state.columns);
  }
  const { columns, rows, below, issues, headed, spanning } = state;
  return { columns, rows, above, below, issues: [...issues, ...spanningIssues(spanning)], headed };
}

/** Where the reading of a table stands. */
interface Reading {
  columns: Columns | undefined;
  readonly rows: TableRow[];
  readonly below: SourceParagraph[];
  readonly issues: Issue[];
  readonly spanning: SpanningCells;
  headed: boolean;
  ended: Ended;
}

function beginAnew(state: Reading, columns: Columns, next: GridRow | undefined): void {
  const last = state.rows.at(-1);
  if (last) last.pageEnd = true;
  state.headed ||= state.rows.length === 0;
  state.columns = columns;
  state.ended = "no";
  const above = state.below.at(-1);
  const first = next && rowOf(next, columns);
  if (!above || !first || !beginsTask(first) || !headingLine(above.text)) return;
  state.below.pop();
  state.rows.push(headingRow(above));
}

function readRow(state: Reading, places: GridRow, next: GridRow | undefined, columns: Columns): void {
  const row = rowOf(places, columns);
  const counts =
    row !== undefined && countsAsTask(row, () => next && rowOf(next, columns), state.rows.at(-1), state.ended);
  if (!counts) state.ended = endOf(places, state.rows.length, state.ended);
  else if (state.ended === "blank") state.ended = "no";
  if (state.ended !== "no") {
    const text = state.ended === "other" ? rowParagraph(places) : paragraphsOf(places);
    state.below.push(...text.filter((paragraph) => !isPageNumber(paragraph.text)));
  } else if (row && isTotal(row)) state.issues.push(totals(row));
  else if (row) state.rows.push(withSpanningCells(row, places, columns, state.spanning));
}

function endOf(places: GridRow, rows: number, ended: Ended): Ended {
  if (holdsFoot(places)) return "foot";
  const first = places.find((at) => at?.begins && at.cell.lines.length > 0)?.cell.lines.join(" ") ?? "";
  if (fieldOfHeading(first) === "label") return "other";
  return ended === "no" && rows > 0 && isBlank(places) ? "blank" : ended;
}

function holdsFoot(places: GridRow): boolean {
  return places.some((at) => at?.begins && beginsFoot(at.cell.lines[0] ?? ""));
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

function totals({ label, cells, place }: TableRow): Issue {
  const text = [label, ...Object.values(cells).flatMap(({ lines }) => lines)].join(" ").trim();
  return { code: "totals-row", severity: "info", place, params: { text } };
}
