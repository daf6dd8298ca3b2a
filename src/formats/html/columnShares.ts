import type { Section } from "../../report/tree/report.ts";
import type { Table } from "../../report/tree/table.ts";
import { fitColumns } from "../fitColumns.ts";
import { leastWidths } from "../leastWidths.ts";
import { tableGrid } from "../tableGrid.ts";

/** Width between the margins that `style` prints with, millimetres. */
const rooms = { portrait: 160, landscape: 257 } as const;

/** Letters of a table in print, likewise: 11 points, or 10 where its columns are many. */
const [usual, small] = [3.88, 3.53] as const;
/** From so many columns on letters are smaller. */
const many = 7;

/** Padding and border at both sides of a cell, and what bold letters take beyond their reckoning, likewise. */
const sides = 4.2;

/** How much wider the letters of a screen are than those of Times, by which words are reckoned. */
const screenLetters = 1.2;
/** Padding and border at both sides of a cell on a screen, ems of its letters. */
const screenSides = 1.1;

/** How the columns of a table are laid out. */
export interface TableLayout {
  /** Whether its letters are the smaller ones in print. */
  readonly isWide: boolean;
  /** Share of each column in the width. */
  readonly shares: readonly number[];
  /** Width, in ems of its letters, that it must have on a screen for no word or figure to be parted. */
  readonly screenEms: number;
}

/** Fits the columns of a table to its printed page; a screen has other room, and makes the letters fit it. */
export function columnShares(table: Table, orientation: Section["orientation"]): TableLayout {
  const grid = tableGrid(table);
  const fitted = (letter: number): readonly number[] =>
    fitColumns(table, grid, { total: rooms[orientation] / letter, sides: sides / letter });
  const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
  const first = table.columns.length < many ? fitted(usual) : undefined;
  const isWide = first === undefined || sumOf(first) * usual > rooms[orientation] + 1;
  const widths = first === undefined || isWide ? fitted(small) : first;
  const total = sumOf(widths);
  const shares = widths.map((width) => width / total);
  const needs = leastWidths(table, grid, rooms[orientation] / small).map(
    (width, column) => (width * screenLetters + screenSides) / (shares[column] ?? 1),
  );
  return { isWide, shares, screenEms: Math.max(...needs) };
}
