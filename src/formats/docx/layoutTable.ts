import type { Paragraph, Table } from "docx";
import type { DocxContext } from "./docxContext.ts";

/**
 * Places paragraphs side by side in a table without borders, as Vietnamese documents set their heads and signatures.
 *
 * @param context - Document being made.
 * @param widths - Widths of the columns, twentieths of a point.
 * @param rows - Paragraphs of each cell; a row stays on one page.
 */
export function layoutTable(
  { docx }: DocxContext,
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const none = { style: "none", size: 0, color: "auto" } as const;
  return new docx.Table({
    layout: "fixed",
    width: { size: total, type: "dxa" },
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new docx.TableCell({
                width: { size: widths[index] ?? 0, type: "dxa" },
                children: children.length > 0 ? children : [new docx.Paragraph({})],
              }),
          ),
        }),
    ),
  });
}
