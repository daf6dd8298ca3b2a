import type { Paragraph, ParagraphChild, Table } from "docx";
import type { Highlights } from "../../report/tree/block.ts";
import type { DocxContext } from "./docxContext.ts";
import { inlinesToDocx, textToDocx } from "./inlinesToDocx.ts";

/** Lays out figures to see first as a table of one row: label, figure in large letters, note. */
export function highlightsToDocx(context: DocxContext, { items }: Highlights): (Paragraph | Table)[] {
  const { docx, width } = context;
  const line = (
    children: ParagraphChild[],
    spacing: { readonly before?: number; readonly after?: number } = {},
  ): Paragraph => new docx.Paragraph({ style: "formLine", children, spacing });
  const edge = { style: "single", size: 4, color: "7F7F7F" } as const;
  const size = Math.floor(width / Math.max(1, items.length));
  const hasNotes = items.some(({ note }) => note !== undefined);
  return [
    new docx.Table({
      layout: "fixed",
      width: { size: size * items.length, type: "dxa" },
      columnWidths: items.map(() => size),
      borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
      rows: [
        new docx.TableRow({
          cantSplit: true,
          children: items.map(
            ({ label, value, note }) =>
              new docx.TableCell({
                width: { size, type: "dxa" },
                verticalAlign: "center",
                children: [
                  line(textToDocx(context, label), { before: 60 }),
                  line(inlinesToDocx(context, [value], { bold: true, size: 36 }), hasNotes ? {} : { after: 60 }),
                  ...(hasNotes
                    ? [line(textToDocx(context, note ?? "", { italics: true, size: 22 }), { after: 60 })]
                    : []),
                ],
              }),
          ),
        }),
      ],
    }),
    new docx.Paragraph({ style: "rule" }),
  ];
}
