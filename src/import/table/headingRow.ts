import type { SourceParagraph } from "../source/sourceDocument.ts";
import type { TableRow } from "./tableRow.ts";

/**
 * Makes a row of a group heading that stands above the table of its tasks.
 *
 * @param paragraph - The heading.
 * @returns The row, as wide as the table.
 */
export function headingRow({ text, place }: SourceParagraph): TableRow {
  return { label: text, place, cells: {}, partOfAbove: false, wide: true, standsOutside: true };
}
