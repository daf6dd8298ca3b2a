import { inertText } from "../inertText.ts";
import type { SheetPicture } from "./sheet.ts";
import type { SheetBuilder } from "./sheetBuilder.ts";
import type { DrawnFigure } from "./tableParts.ts";

/** About the height of the rows a picture lies over, and of a digit's width; points. */
const usual = 16;
const digit = 6;

/**
 * Puts a picture over rows of its own, as wide as all columns: where it ends is told by cells, so that the rows make
 * its height.
 *
 * @param builder - Sheet being laid out.
 * @param drawn - The picture and what it shows.
 * @param row - First of its rows, 0 first.
 * @param widths - Widths of the columns in digits.
 * @returns The picture in its place.
 */
export function putPicture(
  { heights }: SheetBuilder,
  { figure, picture }: DrawnFigure,
  row: number,
  widths: readonly number[],
): SheetPicture {
  const width = widths.reduce((sum, part) => sum + part, 0) * digit;
  const height = (width * picture.height) / picture.width;
  const rows = Math.max(1, Math.round(height / usual));
  for (let at = row; at < row + rows; at++) heights.set(at, Math.round((height / rows) * 100) / 100);
  return {
    range: { row, column: 0, lastRow: row + rows - 1, lastColumn: widths.length - 1 },
    png: picture.png,
    width: picture.width,
    height: picture.height,
    title: inertText(figure.caption),
    description: inertText(figure.description),
  };
}
