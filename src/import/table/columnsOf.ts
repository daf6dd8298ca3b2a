import { type ColumnField, fieldOfHeading, isSubheading, maxHeading } from "./fieldOfHeading.ts";
import type { GridCell } from "./gridOf.ts";

/** A column under words this reader does not know: what it holds is kept as a note, under those words. */
export interface OtherColumn {
  /** Words of its heading, `""` for none. */
  readonly words: string;
}

/** What each column of a table holds, in order. */
export type Columns = readonly (ColumnField | OtherColumn)[];

/** The heading of a table. */
export interface Heading {
  /** What each column holds. */
  readonly columns: Columns;
  /** Rows it takes, from 1. */
  readonly rows: number;
}

/**
 * Recognises the heading of a plan's table by its words: a column of contents and at least two more that are known.
 * A heading of two rows ("Cơ quan thực hiện" over "Chủ trì" and "Phối hợp") and a row of column numbers are taken in;
 * it reaches down as far as the cell over the contents.
 *
 * @param grid - The table laid out.
 * @param at - Row to look at.
 * @returns The heading; undefined where no heading begins in that row.
 */
export function columnsOf(grid: readonly (readonly (GridCell | undefined)[])[], at: number): Heading | undefined {
  const first = grid[at];
  if (!first || !maybeHeading(first) || !isHeading(fieldsOf([first]))) return undefined;
  const content = fieldsOf([first]).indexOf("content");
  let rows = 1;
  while (rows < maxRows && first[content]?.cell === grid[at + rows]?.[content]?.cell) rows++;
  if (rows === 1 && isSecondRow(grid[at + 1], content)) rows = 2;
  const columns = fieldsOf(grid.slice(at, at + rows));
  if (grid[at + rows]?.every(isColumnNumber)) rows++;
  return { columns, rows };
}

/** No heading takes more rows. */
const maxRows = 4;

/** Most rows are told from headings without a look at their words: they begin with a number, or their cells are long. */
function maybeHeading(row: readonly (GridCell | undefined)[]): boolean {
  const filled = row.filter((place) => place?.begins && place.cell.lines.length > 0);
  const short = filled.filter((place) => place && textOf(place).length <= maxHeading);
  return short.length >= 3 && !/^\d/.test(filled[0]?.cell.lines[0] ?? "");
}

function isHeading(columns: Columns): boolean {
  const known = new Set(columns.filter((column) => typeof column === "string"));
  return known.has("content") && known.size >= 3;
}

function fieldsOf(rows: readonly (readonly (GridCell | undefined)[])[]): Columns {
  const width = Math.max(...rows.map((row) => row.length));
  const columns: (ColumnField | OtherColumn)[] = [];
  for (let column = 0; column < width; column++) {
    const cells = new Set(rows.map((row) => row[column]?.cell));
    const own = rows.length > 1 ? rows.at(-1)?.[column] : undefined;
    const below = own && !own.fromAbove ? fieldOfHeading(textOf(own)) : undefined;
    const words = [over(rows, column), ...[...cells].map((cell) => cell?.lines.join(" ") ?? "")].join(" ").trim();
    columns.push(below ?? fieldOfHeading(words) ?? { words });
  }
  return columns;
}

function textOf(place: GridCell): string {
  return place.cell.lines.join(" ");
}

/** Parts of the headings above, under cells that reach down; or, where the file has no merged cells, under the left of them. */
function isSecondRow(row: readonly (GridCell | undefined)[] | undefined, content: number): boolean {
  const begun = row?.filter((place) => place?.begins) ?? [];
  const filled = begun.filter((place) => place && textOf(place) !== "");
  if (!row || filled.length === 0 || !filled.every((place) => place && isShort(place))) return false;
  return row.some((place) => place?.fromAbove) ? filled.length === begun.length : isEmpty(row[content]);
}

function isShort(place: GridCell): boolean {
  const text = textOf(place);
  return text.length <= 60 && isSubheading(text);
}

function isEmpty(place: GridCell | undefined): boolean {
  return !place || textOf(place) === "";
}

/** What stands over a part of a heading whose own upper cell is empty: the heading to its left. */
function over(rows: readonly (readonly (GridCell | undefined)[])[], column: number): string {
  const [upper, lower] = rows;
  if (!upper || !lower || !isEmpty(upper[column]) || isEmpty(lower[column])) return "";
  const left = upper.slice(0, column).findLast((place) => !isEmpty(place));
  return left ? textOf(left) : "";
}

/** "(1)", "2", "A": the row that numbers the columns, counted by every column. */
function isColumnNumber(place: GridCell | undefined, index: number): boolean {
  if (!place) return false;
  const text = textOf(place).replace(/[()]/g, "");
  return text === String(index + 1) || text === String(index) || /^[A-E]$/.test(text);
}
