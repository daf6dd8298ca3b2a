import type { Section } from "../../report/tree/report.ts";
import type { Table } from "../../report/tree/table.ts";
import { fitColumns } from "../fitColumns.ts";
import { tableGrid } from "../tableGrid.ts";

/** Width between the margins that `style` prints with, millimetres. */
const rooms = { portrait: 160, landscape: 257 } as const;

/** Letters of a table in print, likewise: 11 points, or 10 where its columns are many. */
const [usual, small] = [3.88, 3.53] as const;
/** From so many columns on letters are smaller. */
const many = 7;

/** Padding and border at both sides of a cell, and what bold letters take beyond their reckoning, likewise. */
const sides = 4.2;

/**
 * Fits the columns of a table to its printed page, where it has the least room: screens that show it as a table are
 * wider.
 */
export function columnShares(
  table: Table,
  orientation: Section["orientation"],
): { readonly isWide: boolean; readonly shares: readonly number[] } {
  const grid = tableGrid(table);
  const fitted = (letter: number): readonly number[] =>
    fitColumns(table, grid, { total: rooms[orientation] / letter, sides: sides / letter });
  const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
  const first = table.columns.length < many ? fitted(usual) : undefined;
  const isWide = first === undefined || sumOf(first) * usual > rooms[orientation] + 1;
  const widths = first === undefined || isWide ? fitted(small) : first;
  const total = sumOf(widths);
  return { isWide, shares: widths.map((width) => width / total) };
}
