import { stringify } from "csv-stringify/sync";
import { streamCsv, toCsv } from "../src/formats/csv.ts";
import { toDocx } from "../src/formats/docx.ts";
import { toHtml } from "../src/formats/html.ts";
import { toMarkdown } from "../src/formats/markdown.ts";
import { streamXlsx, toXlsx } from "../src/formats/xlsx.ts";
import type { Report } from "../src/report/index.ts";
import { type Line, percent, shares, thousands, titles } from "./reportFixture.ts";

/** What is measured: one format written by one library. `report` is made before the clock starts. */
export type Writer = (input: { readonly lines: readonly Line[]; readonly report: Report }) => Promise<number>;

/** Writers by format: ours first, then peers given the same table in the way their manuals show. */
export const writers: Readonly<Record<string, Readonly<Record<string, Writer>>>> = {
  docx: { kstthc: async ({ report }) => (await toDocx(report)).length, docx: docxDirect },
  xlsx: {
    kstthc: async ({ report }) => (await toXlsx(report)).length,
    hucre: hucreDirect,
    "hucre by column": hucreByColumn,
    exceljs: exceljsDirect,
    "write-excel-file": writeExcelFileDirect,
  },
  csv: { kstthc: async ({ report }) => toCsv(report).length, "csv-stringify": csvDirect },
  markdown: { kstthc: async ({ report }) => toMarkdown(report).length },
  html: { kstthc: async ({ report }) => toHtml(report).length },
  streamXlsx: {
    kstthc: async ({ lines }) =>
      drain(streamXlsx(flatRows(lines), { sheet: "Hồ sơ", columns: titles.map((title) => ({ title })) })),
    hucre: hucreStream,
  },
  streamCsv: { kstthc: async ({ lines }) => drain(streamCsv(flatRows(lines), { header: titles })) },
};

function* flatRows(lines: readonly Line[]): Generator<readonly (string | number)[]> {
  for (const { number, field, counts } of lines) yield [number, field, ...counts, counts[1] / counts[0]];
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const chunk of chunks) bytes += chunk.length;
  return bytes;
}

async function docxDirect({ lines }: { readonly lines: readonly Line[] }): Promise<number> {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = await import("docx");
  const total = 9355;
  const edge = { style: "single", size: 4, color: "000000" } as const;
  const cell = (text: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: Math.floor((shares[column] ?? 0) * total), type: "dxa" },
      verticalAlign: "center",
      children: [
        new Paragraph({
          alignment: column === 1 ? "left" : "right",
          children: [new TextRun({ text, bold, size: 24 })],
        }),
      ],
    });
  const rows = [
    titles,
    ...lines.map(({ number, field, counts }) => [String(number), field, ...counts.map(thousands), percent(counts)]),
  ];
  const table = new Table({
    layout: "fixed",
    width: { size: total, type: "dxa" },
    columnWidths: shares.map((share) => Math.floor(share * total)),
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: rows.map(
      (texts, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row === 0,
          children: texts.map((text, column) => cell(text, column, row === 0)),
        }),
    ),
  });
  return (await Packer.toArrayBuffer(new Document({ sections: [{ children: [table] }] }))).byteLength;
}

/** Styles of the table, one object for all cells that look alike. */
function hucreStyles() {
  const side = { style: "thin" } as const;
  const border = { top: side, bottom: side, left: side, right: side };
  const style = (horizontal: "left" | "right" | "center", numFmt?: string, bold = false) => ({
    font: { name: "Times New Roman", size: 12, ...(bold ? { bold } : {}) },
    alignment: { horizontal, vertical: "center" as const, wrapText: true },
    border,
    ...(numFmt === undefined ? {} : { numFmt }),
  });
  return {
    head: style("center", undefined, true),
    text: style("left"),
    whole: style("right", "#,##0"),
    share: style("right", "#,##0.00%"),
  };
}

type HucreCell = { value: string | number; style: ReturnType<typeof hucreStyles>["head"] };

/** A style with each cell, as the manual shows for cells that look different. */
async function hucreDirect({ lines }: { readonly lines: readonly Line[] }): Promise<number> {
  const { writeXlsx } = await import("hucre/xlsx");
  const { head, text, whole, share } = hucreStyles();
  const cells = new Map<string, HucreCell>();
  for (const [column, value] of titles.entries()) cells.set(`0,${column}`, { value, style: head });
  for (const [index, { number, field, counts }] of lines.entries()) {
    const row = index + 1;
    cells.set(`${row},0`, { value: number, style: whole });
    cells.set(`${row},1`, { value: field, style: text });
    for (const [at, value] of counts.entries()) cells.set(`${row},${at + 2}`, { value, style: whole });
    cells.set(`${row},5`, { value: counts[1] / counts[0], style: share });
  }
  const rowDefs = new Map(lines.map((_, index) => [index + 1, { height: 19 }]));
  const sheet = {
    name: "Hồ sơ",
    columns: shares.map((width) => ({ width: width * 78 })),
    cells,
    rowDefs,
    freezePane: { rows: 1 },
  };
  return (await writeXlsx({ sheets: [sheet], defaultFont: { name: "Times New Roman", size: 12 } })).length;
}

/** Rows of values and a style with each column: quicker, where all cells of a column look alike. */
async function hucreByColumn({ lines }: { readonly lines: readonly Line[] }): Promise<number> {
  const { writeXlsx } = await import("hucre/xlsx");
  const { head, text, whole, share } = hucreStyles();
  const styles = [whole, text, whole, whole, whole, share];
  const cells = new Map<string, HucreCell>();
  for (const [column, value] of titles.entries()) cells.set(`0,${column}`, { value, style: head });
  const rows: (string | number)[][] = [[]];
  for (const { number, field, counts } of lines) rows.push([number, field, ...counts, counts[1] / counts[0]]);
  const sheet = {
    name: "Hồ sơ",
    columns: shares.map((width, column) => ({ width: width * 78, style: styles[column] ?? text })),
    rows,
    cells,
    rowDefs: new Map(lines.map((_, index) => [index + 1, { height: 19 }])),
    freezePane: { rows: 1 },
  };
  return (await writeXlsx({ sheets: [sheet], defaultFont: { name: "Times New Roman", size: 12 } })).length;
}

async function hucreStream({ lines }: { readonly lines: readonly Line[] }): Promise<number> {
  const { writeXlsxStream } = await import("hucre/xlsx");
  const columns = titles.map((header) => ({ header, width: 16 }));
  const stream = writeXlsxStream(flatRows(lines) as Iterable<(string | number)[]>, {
    name: "Hồ sơ",
    columns,
    freezePane: { rows: 1 },
  });
  return drain(stream as unknown as AsyncIterable<Uint8Array>);
}

async function exceljsDirect({ lines }: { readonly lines: readonly Line[] }): Promise<number> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Hồ sơ", { views: [{ state: "frozen", ySplit: 1 }] });
  const side = { style: "thin" } as const;
  const border = { top: side, bottom: side, left: side, right: side };
  const font = { name: "Times New Roman", size: 12 };
  sheet.columns = titles.map((header, column) => ({ header, width: (shares[column] ?? 0) * 78 }));
  for (const { number, field, counts } of lines) {
    const row = sheet.addRow([number, field, ...counts, counts[1] / counts[0]]);
    row.height = 19;
    row.eachCell((cell, column) => {
      cell.font = font;
      cell.border = border;
      cell.alignment = { horizontal: column === 2 ? "left" : "right", vertical: "middle", wrapText: true };
      if (column !== 2) cell.numFmt = column === 6 ? "#,##0.00%" : "#,##0";
    });
  }
  return (await workbook.xlsx.writeBuffer()).byteLength;
}

async function writeExcelFileDirect({ lines }: { readonly lines: readonly Line[] }): Promise<number> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const common = {
    borderStyle: "thin",
    fontFamily: "Times New Roman",
    fontSize: 12,
    wrap: true,
    alignVertical: "center",
    height: 19,
  } as const;
  const number = (value: number, format: string) => ({
    ...common,
    type: Number,
    value,
    format,
    align: "right" as const,
  });
  const data = [
    titles.map((value) => ({ ...common, value, fontWeight: "bold" as const, align: "center" as const })),
    ...lines.map(({ number: order, field, counts }) => [
      number(order, "#,##0"),
      { ...common, type: String, value: field, align: "left" as const },
      ...counts.map((count) => number(count, "#,##0")),
      number(counts[1] / counts[0], "0.00%"),
    ]),
  ];
  const file = writeExcelFile(
    data as never,
    { columns: shares.map((share) => ({ width: share * 78 })), stickyRowsCount: 1 } as never,
  ) as unknown as {
    toBuffer(): Promise<Uint8Array>;
  };
  return (await file.toBuffer()).length;
}

async function csvDirect({ lines }: { readonly lines: readonly Line[] }): Promise<number> {
  const rows = lines.map(({ number, field, counts }) => [
    String(number),
    field,
    ...counts.map(thousands),
    percent(counts),
  ]);
  return stringify([titles, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" }).length;
}
