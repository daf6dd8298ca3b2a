import type { ImageRun, Paragraph, Table } from "docx";
import { assertNever } from "../../core/assertNever.ts";
import type { Block, Figure, FormHead, Heading, List } from "../../report/tree/block.ts";
import type { Inline } from "../../report/tree/inline.ts";
import type { ChartPicture } from "../charts/chartPictures.ts";
import { evenLines } from "../evenLines.ts";
import { inertText } from "../inertText.ts";
import { plainText } from "../plainText.ts";
import type { DocxContext } from "./docxContext.ts";
import { highlightsToDocx } from "./highlightsToDocx.ts";
import { inlinesToDocx, textToDocx } from "./inlinesToDocx.ts";
import { layoutTable } from "./layoutTable.ts";
import { tableToDocx } from "./tableToDocx.ts";

/**
 * Lays out the blocks of a section below one another. What announces the next block by a colon stays with it, and the
 * last one with what follows the section when it is told so.
 */
export function blocksToDocx(context: DocxContext, blocks: readonly Block[], stays = false): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const isLast = index === blocks.length - 1;
    return blockToDocx(context, block, isLast ? stays : announces(block));
  });
}

function announces(block: Block): boolean {
  return block.kind === "paragraph" && plainText(block.children).endsWith(":");
}

function blockToDocx(context: DocxContext, block: Block, keepNext: boolean): (Paragraph | Table)[] {
  const { docx } = context;
  switch (block.kind) {
    case "heading":
      return [headingToDocx(context, block)];
    case "paragraph":
      return [bodyOf(context, block.children, keepNext, block.align)];
    case "list":
      return listToDocx(context, block, keepNext);
    case "notice":
      return [
        new docx.Paragraph({
          style: "notice",
          keepNext,
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
      return tableToDocx(context, block, keepNext);
    case "figure":
      return figureToDocx(context, block, keepNext);
    default:
      return assertNever(block);
  }
}

/** Running text is justified, but for lines broken by hand: their words would be stretched to the margin. */
function bodyOf(context: DocxContext, inlines: readonly Inline[], keepNext: boolean, align?: "center"): Paragraph {
  return new context.docx.Paragraph({
    style: "body",
    keepNext,
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
function listToDocx(context: DocxContext, { ordered, items }: List, stays: boolean): Paragraph[] {
  return items.map((item, index) => {
    const mark = { kind: "text", value: ordered ? `${index + 1}. ` : "- " } as const;
    return bodyOf(context, [mark, ...item], stays && index === items.length - 1);
  });
}

/** Size of a form's title, points, and the room its estimated width leaves, to be sure that a line holds. */
const [formTitle, sure] = [13, 0.96] as const;

function formHeadToDocx(context: DocxContext, { start, title, lines, end }: FormHead): (Paragraph | Table)[] {
  const say = (text: string, look = {}): Paragraph =>
    new context.docx.Paragraph({ style: "formLine", children: textToDocx(context, text, look) });
  const side = Math.floor(context.width * 0.28);
  const middle = context.width - 2 * side;
  return [
    layoutTable(
      context,
      [side, middle, side],
      [
        [
          start.map((text, index) => say(text, index === 0 ? { bold: true } : {})),
          [
            say(evenLines(title, (middle * sure) / (formTitle * 20), true), { bold: true, size: formTitle * 2 }),
            ...lines.map((text) => say(text, { italics: true })),
          ],
          end.map((text) => say(text)),
        ],
      ],
    ),
    new context.docx.Paragraph({ style: "rule" }),
  ];
}

/** A figure is its picture, or the parts of one too high for the rest of a page, with the description for those who cannot see it, or, where none was drawn, its table. */
function figureToDocx(context: DocxContext, figure: Figure, keepNext: boolean): (Paragraph | Table)[] {
  const { docx, pictures } = context;
  const parts = pictures.get(figure);
  if (parts === undefined) {
    const { caption = figure.caption } = figure.table;
    return tableToDocx(context, { ...figure.table, caption }, keepNext);
  }
  const imageOf = ({ svg, png, width, height }: ChartPicture, at: number): ImageRun => {
    const place = parts.length === 1 ? "" : ` (${at + 1}/${parts.length})`;
    return new docx.ImageRun({
      type: "svg",
      data: svg,
      fallback: { type: "png", data: png },
      transformation: { width, height },
      altText: {
        name: `${figure.table.id}${place}`,
        title: inertText(figure.caption) + place,
        description: inertText(figure.description),
      },
    });
  };
  return [
    ...parts.map(
      (part, at) =>
        new docx.Paragraph({
          alignment: "center",
          keepNext: at === parts.length - 1,
          children: [imageOf(part, at)],
        }),
    ),
    new docx.Paragraph({ style: "figureCaption", keepNext, children: textToDocx(context, figure.caption) }),
  ];
}
