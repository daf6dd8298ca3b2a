import type { Paragraph, ParagraphChild, Table } from "docx";
import { assertNever } from "../../core/assertNever.ts";
import type { Block, Figure, FormHead, Heading, Highlights, List } from "../../report/tree/block.ts";
import type { Inline } from "../../report/tree/inline.ts";
import { inertText } from "../inertText.ts";
import { plainText } from "../plainText.ts";
import type { DocxContext } from "./docxContext.ts";
import { inlinesToDocx, textToDocx } from "./inlinesToDocx.ts";
import { layoutTable } from "./layoutTable.ts";
import { tableToDocx } from "./tableToDocx.ts";

/** Lays out the blocks of a section below one another. */
export function blocksToDocx(context: DocxContext, blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block) => blockToDocx(context, block));
}

function blockToDocx(context: DocxContext, block: Block): (Paragraph | Table)[] {
  const { docx } = context;
  switch (block.kind) {
    case "heading":
      return [headingToDocx(context, block)];
    case "paragraph":
      return [bodyOf(context, block.children, block.align)];
    case "list":
      return listToDocx(context, block);
    case "notice":
      return [
        new docx.Paragraph({
          style: "notice",
          border: { left: { style: "single", size: 18, space: 6, color: "595959" } },
          shading: { fill: "F2F2F2", type: "clear", color: "auto" },
          children: inlinesToDocx(context, block.children),
        }),
      ];
    case "highlights":
      return highlightsToDocx(context, block);
    case "form-head":
      return formHeadToDocx(context, block);
    case "table":
      return tableToDocx(context, block);
    case "figure":
      return figureToDocx(context, block);
    default:
      return assertNever(block);
  }
}

/** Running text is justified, but for lines broken by hand: their words would be stretched to the margin. */
function bodyOf(context: DocxContext, inlines: readonly Inline[], align?: "center"): Paragraph {
  return new context.docx.Paragraph({
    style: "body",
    ...(align === "center"
      ? { alignment: align, indent: { firstLine: 0 }, keepNext: true }
      : plainText(inlines).includes("\n")
        ? { alignment: "left" as const }
        : {}),
    children: inlinesToDocx(context, inlines),
  });
}

function headingToDocx(context: DocxContext, { depth, number, children }: Heading): Paragraph {
  const before = number === undefined ? [] : textToDocx(context, `${number} `);
  return new context.docx.Paragraph({
    heading: `Heading${depth}`,
    children: [...before, ...inlinesToDocx(context, children)],
  });
}

/** Points stand as text with their dash or number, as typists write them: automatic numbers get lost on the way to other programs. */
function listToDocx(context: DocxContext, { ordered, items }: List): Paragraph[] {
  return items.map((item, index) =>
    bodyOf(context, [{ kind: "text", value: ordered ? `${index + 1}. ` : "- " }, ...item]),
  );
}

function highlightsToDocx(context: DocxContext, { items }: Highlights): (Paragraph | Table)[] {
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

function formHeadToDocx(context: DocxContext, { start, title, lines, end }: FormHead): (Paragraph | Table)[] {
  const say = (text: string, look = {}): Paragraph =>
    new context.docx.Paragraph({ style: "formLine", children: textToDocx(context, text, look) });
  const side = Math.floor(context.width * 0.28);
  return [
    layoutTable(
      context,
      [side, context.width - 2 * side, side],
      [
        [
          start.map((text, index) => say(text, index === 0 ? { bold: true } : {})),
          [say(title, { bold: true, size: 26 }), ...lines.map((text) => say(text, { italics: true }))],
          end.map((text) => say(text)),
        ],
      ],
    ),
    new context.docx.Paragraph({ style: "rule" }),
  ];
}

/** A figure is its picture with the description for those who cannot see it, or, where none was drawn, its table. */
function figureToDocx(context: DocxContext, figure: Figure): (Paragraph | Table)[] {
  const { docx, pictures } = context;
  const picture = pictures.get(figure);
  if (picture === undefined) {
    const { caption = figure.caption } = figure.table;
    return tableToDocx(context, { ...figure.table, caption });
  }
  const image = new docx.ImageRun({
    type: "svg",
    data: picture.svg,
    fallback: { type: "png", data: picture.png },
    transformation: { width: picture.width, height: picture.height },
    altText: { name: figure.table.id, title: inertText(figure.caption), description: inertText(figure.description) },
  });
  return [
    new docx.Paragraph({ alignment: "center", keepNext: true, children: [image] }),
    new docx.Paragraph({ style: "figureCaption", children: textToDocx(context, figure.caption) }),
  ];
}
