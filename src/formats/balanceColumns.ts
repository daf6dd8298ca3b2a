import { plainText } from "./plainText.ts";
import type { TableGrid } from "./tableGrid.ts";
import { textWidth } from "./textWidth.ts";

/** Bounds of the columns and the room they share, ems. */
export interface ColumnBounds {
  /** Width of all columns. */
  readonly total: number;
  /** What a cell keeps free at its sides. */
  readonly sides: number;
  /** Least width of each column. */
  readonly least: readonly number[];
}

/** A text that wraps in one column: the widths of its lines in ems, and the rows it may take. */
interface Wrapped {
  readonly column: number;
  readonly lines: readonly number[];
  readonly rows: number;
}

/** Rows looked at, times width is moved, how far at once, and the part of the height that must be won. */
const sample = 200;
const rounds = 10;
const [slowest, fastest] = [0.85, 1.2] as const;
const worthwhile = 0.97;

/** What a line loses at its end, where the next word does not fit. */
const ragged = 1.07;

/**
 * Moves width from columns with room to those whose texts make the rows of a table high, as long as the table gets
 * lower by it.
 *
 * @param grid - Rows of the table.
 * @param shares - Widths to begin with, ems.
 * @param bounds - Least widths, and the room.
 * @returns Widths in ems; the shares, lifted to their least, where no other widths make the table lower.
 */
export function balanceColumns(grid: TableGrid, shares: readonly number[], bounds: ColumnBounds): readonly number[] {
  const texts = [...grid.header, ...grid.body.slice(0, sample)]
    .map((cells) => wrappedTexts(cells, bounds))
    .filter((row) => row.length > 0);
  if (texts.length === 0) return lifted(shares, bounds);
  let widths = lifted(shares, bounds);
  let best = widths;
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const { height, pulls } = measure(texts, widths, bounds.sides);
    if (height < lowest * worthwhile) [best, lowest] = [widths, height];
    const mean = pulls.reduce((sum, pull) => sum + pull, 0) / pulls.length;
    if (mean === 0) break;
    const moved = widths.map(
      (width, column) => width * Math.min(fastest, Math.max(slowest, Math.sqrt((pulls[column] ?? 0) / mean))),
    );
    widths = lifted(moved, bounds);
  }
  return best;
}

/** Texts of a row, without those that take one line however narrow their columns are, which change nothing. */
function wrappedTexts(cells: TableGrid["body"][number], { least, sides }: ColumnBounds): readonly Wrapped[] {
  const texts: Wrapped[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || cell.colSpan !== undefined) continue;
    const text = plainText(cell.children);
    const room = (least[column] ?? 0) - sides;
    const isOneLine = text.indexOf("\n") < 0;
    // No letter is wider than an em: a short text need not be measured.
    if (isOneLine && (text.length <= room || textWidth(text) <= room)) continue;
    const lines = text.split("\n").map((line) => textWidth(line));
    texts.push({ column, lines, rows: cell.rowSpan ?? 1 });
  }
  return texts;
}

/** Height of the rows in lines, and how much of it each column would save by more width. */
function measure(
  texts: readonly (readonly Wrapped[])[],
  widths: readonly number[],
  sides: number,
): { readonly height: number; readonly pulls: readonly number[] } {
  const pulls = widths.map(() => 0);
  let height = 0;
  for (const row of texts) {
    let highest = 1;
    for (const text of row) highest = Math.max(highest, linesIn(text, widths, sides));
    height += highest;
    if (highest === 1) continue;
    for (const text of row) {
      const { column } = text;
      if (linesIn(text, widths, sides) === highest)
        pulls[column] = (pulls[column] ?? 0) + highest / (widths[column] ?? 1);
    }
  }
  return { height, pulls };
}

/** Lines a text takes in its column, shared out over its rows. */
function linesIn({ column, lines, rows }: Wrapped, widths: readonly number[], sides: number): number {
  const width = Math.max(1, (widths[column] ?? 0) - sides);
  let count = 0;
  for (const line of lines) count += line <= width ? 1 : Math.ceil((line * ragged) / width);
  return count / rows;
}

/** Widths that add up to the room, none below its least: what lies above the least is shared out anew. */
function lifted(widths: readonly number[], { least, total }: ColumnBounds): readonly number[] {
  const above = widths.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  const free = total - least.reduce((sum, width) => sum + width, 0);
  const sum = above.reduce((all, width) => all + width, 0);
  return least.map((width, column) => width + (sum === 0 ? free / least.length : ((above[column] ?? 0) * free) / sum));
}
