import type { SourceParagraph } from "../source/sourceDocument.ts";
import type { GridCell } from "./gridOf.ts";

/** One row of a table laid out; a place no cell covers is undefined. */
export type GridRow = readonly (GridCell | undefined)[];

/**
 * Gives the paragraphs of a row that is no row of tasks.
 *
 * @param row - The row.
 * @returns Its paragraphs, cell by cell.
 */
export function paragraphsOf(row: GridRow): SourceParagraph[] {
  return row.flatMap((at) =>
    at?.begins ? at.cell.lines.map((text): SourceParagraph => ({ kind: "paragraph", text, place: at.cell.place })) : [],
  );
}

/**
 * Gives a row of a table of another kind as one paragraph: "1 | Hồ sơ trực tuyến | % | 80".
 *
 * @param row - The row.
 * @returns One paragraph; none for an empty row.
 */
export function rowParagraph(row: GridRow): SourceParagraph[] {
  const cells = row.filter((at) => at?.begins).map((at) => at?.cell.lines.join(" ") ?? "");
  const place = row.find((at) => at?.begins)?.cell.place;
  if (!place || cells.every((text) => text === "")) return [];
  return [{ kind: "paragraph", text: cells.join(" | "), place }];
}

/**
 * Tells whether nothing is printed in a row.
 *
 * @param row - The row.
 * @returns True where every cell that begins in it is empty, and none reaches into it.
 */
export function isBlank(row: GridRow): boolean {
  return row.every((at) => !at || (at.begins && at.cell.lines.length === 0));
}
