import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { WrittenRow } from "./layout.ts";

export interface DocxStyle {
  /** True: numbers and bullets are Word's own, and no character of the text. */
  readonly numbered?: boolean;
  /** Paragraphs and tables below the table. */
  readonly below?: readonly (string | readonly WrittenRow[])[];
}

/** Words in runs of a few characters, as Word leaves them after editing. */
const runs = (text: string): TextRun[] => (text.match(/.{1,17}/gsu) ?? []).map((part) => new TextRun(part));

export async function writeDocx(
  head: readonly string[],
  rows: readonly WrittenRow[],
  style: DocxStyle = {},
): Promise<Uint8Array> {
  const paragraph = (line: string): Paragraph => {
    if (style.numbered && /^\d+$/.test(line)) return new Paragraph({ numbering: { reference: "tasks", level: 0 } });
    if (style.numbered && /^[IVX]+$/.test(line)) return new Paragraph({ numbering: { reference: "groups", level: 0 } });
    const letter = style.numbered ? /^[a-z]\) (.*)$/s.exec(line)?.[1] : undefined;
    if (letter !== undefined)
      return new Paragraph({ numbering: { reference: "letters", level: 0 }, children: runs(letter) });
    if (style.numbered && line.startsWith("- "))
      return new Paragraph({ numbering: { reference: "dashes", level: 0 }, children: runs(line.slice(2)) });
    return new Paragraph({ children: runs(line) });
  };
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    { level: 0, format, text, alignment: AlignmentType.START },
  ];
  const below = (style.below ?? []).map((part) =>
    typeof part === "string" ? paragraph(part) : tableOf(part, paragraph),
  );
  const document = new Document({
    numbering: {
      config: [
        { reference: "tasks", levels: levels(LevelFormat.DECIMAL, "%1") },
        { reference: "groups", levels: levels(LevelFormat.UPPER_ROMAN, "%1.") },
        { reference: "letters", levels: levels(LevelFormat.LOWER_LETTER, "%1)") },
        { reference: "dashes", levels: levels(LevelFormat.BULLET, "\u2022") },
      ],
    },
    sections: [
      {
        children: [
          ...head.map((line) => new Paragraph({ children: runs(line) })),
          tableOf(rows, paragraph),
          new Paragraph(""),
          ...below,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function tableOf(rows: readonly WrittenRow[], paragraph: (line: string) => Paragraph): Table {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)));
  const width = Math.floor(9_000 / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(({ lines, columns: span, rows: down, covered }) => {
            const children = lines.length === 0 ? [new Paragraph("")] : lines.map(paragraph);
            const merge = covered ? VerticalMergeType.CONTINUE : down ? VerticalMergeType.RESTART : undefined;
            return new TableCell({
              children,
              width: { size: width * (span ?? 1), type: WidthType.DXA },
              ...(span ? { columnSpan: span } : {}),
              ...(merge ? { verticalMerge: merge } : {}),
            });
          }),
        }),
    ),
  });
}
