import type { Inline } from "../../report/tree/inline.ts";
import type { Report } from "../../report/tree/report.ts";
import { inertText } from "../inertText.ts";
import { type CellContent, cellText } from "./cellText.ts";
import { rowHeight } from "./rowHeight.ts";
import type { CellLook, CellRange, PlainValue, SheetCell } from "./sheet.ts";
import { isLiteral } from "./textForCell.ts";

/** Letters of ordinary cells, points. */
const usualSize = 12;

/** Gathers cells, joined ranges and heights while a sheet is laid out from the top. */
export interface SheetBuilder {
  /** Cells so far, without those of `rows`. */
  readonly cells: SheetCell[];
  /** Values so far of cells that look as their columns do. */
  readonly rows: PlainValue[][];
  /** Looks of these columns so far. */
  readonly looks: CellLook[];
  /** Joined cells so far. */
  readonly merges: CellRange[];
  /** Heights so far. */
  readonly heights: Map<number, number>;
  /** Puts a line of the tree into a cell or a joined range, and makes the row high enough. */
  put(range: CellRange, inlines: readonly Inline[], look: CellLook, link?: string): void;
  /** Puts plain text likewise. */
  say(range: CellRange, text: string, look: CellLook, link?: string): void;
  /**
   * Puts a line of the tree into one cell of a table's body. The first cell of a column gives the column its look; of
   * those that look like it only the value is kept, so that a long table costs little more than its values.
   */
  fill(row: number, column: number, inlines: readonly Inline[], look: CellLook): void;
}

/** Begins a sheet whose columns have the widths given, in digits. */
export function createSheetBuilder(widths: readonly number[], evaluations: Report["evaluations"]): SheetBuilder {
  const cells: SheetCell[] = [];
  const rows: PlainValue[][] = [];
  const looks: CellLook[] = [];
  const merges: CellRange[] = [];
  const heights = new Map<number, number>();
  const formats = new Map<CellLook, Map<string, CellLook>>();

  function place(range: CellRange, content: CellContent, look: CellLook, link?: string): void {
    const { value, runs, text, format, from } = content;
    const note = from.length === 0 ? undefined : noteOf(from, evaluations);
    const shown = format === undefined ? look : formatted(look, format);
    cells.push({ row: range.row, column: range.column, value, runs, look: shown, note, link });
    if (range.lastRow > range.row || range.lastColumn > range.column) join(range, shown);
    heighten(range, text, look);
  }

  function fill(row: number, column: number, inlines: readonly Inline[], look: CellLook): void {
    const { value = null, runs, text, format, from } = cellText(inlines);
    while (rows.length <= row) rows.push([]);
    const values = rows[row] as PlainValue[];
    const note = from.length === 0 ? undefined : noteOf(from, evaluations);
    const shown = format === undefined ? look : formatted(look, format);
    looks[column] ??= shown;
    const isPlain = looks[column] === shown && !runs && note === undefined && isLiteral(value);
    // Values stand side by side from the first column on: none is left out.
    const isNext = values.length === column;
    if (isNext) values.push(isPlain ? value : null);
    if (!isNext || !isPlain) cells.push({ row, column, value, runs, look: shown, note });
    raise(row, heightOf(text, widths[column] ?? 0, look));
  }

  function raise(row: number, height: number): void {
    const before = heights.get(row);
    if (before === undefined || height > before) heights.set(row, height);
  }

  /** One look for each number format a look is given, since styles are found by their look. */
  function formatted(look: CellLook, format: string): CellLook {
    const siblings = formats.get(look) ?? new Map<string, CellLook>();
    const known = siblings.get(format);
    if (known !== undefined) return known;
    const sibling = { ...look, format };
    formats.set(look, siblings.set(format, sibling));
    return sibling;
  }

  /** Joined cells take their lines from each cell they cover. */
  function join(range: CellRange, look: CellLook): void {
    merges.push(range);
    if (!look.border) return;
    for (let row = range.row; row <= range.lastRow; row++)
      for (let column = range.column; column <= range.lastColumn; column++)
        if (row !== range.row || column !== range.column) cells.push({ row, column, look });
  }

  function heighten({ row, column, lastRow, lastColumn }: CellRange, text: string, look: CellLook): void {
    let width = 0;
    for (let at = column; at <= lastColumn; at++) width += widths[at] ?? 0;
    const needed = heightOf(text, width, look);
    let above = 0;
    for (let at = row; at < lastRow; at++) above += heights.get(at) ?? 0;
    raise(lastRow, Math.max(0, needed - above));
  }

  return {
    cells,
    rows,
    looks,
    merges,
    heights,
    fill,
    put: (range, inlines, look, link) => place(range, cellText(inlines), look, link),
    say: (range, text, look, link) => {
      const value = inertText(text);
      place(range, value === "" ? { text: "", from: [] } : { value, text: value, from: [] }, look, link);
    },
  };
}

function heightOf(text: string, width: number, { size = usualSize, bold = false }: CellLook): number {
  return rowHeight(text, width, size, bold);
}

function noteOf(keys: readonly string[], evaluations: Report["evaluations"]): string | undefined {
  const texts = [...new Set(keys)].flatMap((key) => {
    const evaluation = Object.hasOwn(evaluations, key) ? evaluations[key] : undefined;
    return evaluation === undefined ? [] : [inertText([evaluation.title, ...evaluation.lines].join("\n"))];
  });
  return texts.length === 0 ? undefined : texts.join("\n\n");
}
