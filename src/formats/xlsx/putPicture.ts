import { inertText } from "../inertText.ts";
import { pageRoom } from "./pageEnds.ts";
import type { Sheet, SheetPicture } from "./sheet.ts";
import type { SheetBuilder } from "./sheetBuilder.ts";
import { digitPoints, usualRowPoints } from "./sheetUnits.ts";
import type { DrawnFigure } from "./tableParts.ts";

/** About the height of the header repeated above a picture, points. */
const header = 48;

/**
 * Puts a picture over rows of its own: where it ends is told by cells, so that it is as wide as some columns, and the
 * rows make its height. It takes the columns with which one page holds it, all of them where it can.
 *
 * @param builder - Sheet being laid out.
 * @param drawn - The picture and what it shows.
 * @param row - First of its rows, 0 first.
 * @param sheet - Widths of the columns in digits, and orientation of the pages.
 * @returns The picture in its place.
 */
export function putPicture(
  { heights }: SheetBuilder,
  { figure, picture }: DrawnFigure,
  row: number,
  { widths, orientation }: Pick<Sheet, "widths" | "orientation">,
): SheetPicture {
  const room = pageRoom(widths, orientation) - header;
  const heightOver = (columns: number): number => {
    const width = widths.slice(0, columns).reduce((sum, part) => sum + part, 0) * digitPoints;
    return (width * picture.height) / picture.width;
  };
  let columns = widths.length;
  while (columns > 1 && heightOver(columns) > room) columns--;
  const height = heightOver(columns);
  const rows = Math.max(1, Math.round(height / usualRowPoints));
  for (let at = row; at < row + rows; at++) heights.set(at, Math.round((height / rows) * 100) / 100);
  return {
    range: { row, column: 0, lastRow: row + rows - 1, lastColumn: columns - 1 },
    png: picture.png,
    width: picture.width,
    height: picture.height,
    title: inertText(figure.caption),
    description: inertText(figure.description),
  };
}
