import { strToU8, zipSync } from "fflate";
import type { WrittenRow } from "./layout.ts";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const column = (index: number): string => String.fromCharCode(65 + index);

export interface XlsxStyle {
  /** Where text is stored. */
  readonly strings: "shared" | "inline";
  /** First column of the table, from 0. */
  readonly left?: number;
  /** True: a signature below an empty row. */
  readonly signature?: boolean;
  /** Rows below an empty row. */
  readonly below?: readonly WrittenRow[];
}

export function writeXlsx(head: readonly string[], rows: readonly WrittenRow[], style: XlsxStyle): Uint8Array {
  const left = style.left ?? 0;
  const shared: string[] = [];
  const value = (ref: string, text: string): string => {
    if (style.strings === "inline")
      return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    shared.push(text);
    return `<c r="${ref}" s="0" t="s"><v>${shared.length - 1}</v></c>`;
  };
  const merges: string[] = [];
  const sheetRows = head.map((text, index) => `<row r="${index + 1}">${value(`A${index + 1}`, text)}</row>`);
  const start = head.length + 2;
  const writeRow = (row: WrittenRow, number: number): void => {
    let at = left;
    const cells: string[] = [];
    for (const { lines, columns = 1, rows: down = 1, covered } of row) {
      if (!covered && lines.length > 0) cells.push(value(`${column(at)}${number}`, lines.join("\n")));
      if (columns > 1 || down > 1)
        merges.push(`${column(at)}${number}:${column(at + columns - 1)}${number + down - 1}`);
      at += columns;
    }
    sheetRows.push(`<row r="${number}">${cells.join("")}</row>`);
  };
  rows.forEach((row, index) => {
    writeRow(row, start + index);
  });
  (style.below ?? []).forEach((row, index) => {
    writeRow(row, start + rows.length + 1 + index);
  });
  if (style.signature) {
    const number = start + rows.length + 2;
    sheetRows.push(`<row r="${number}">${value(`${column(left + 3)}${number}`, "NGƯỜI LẬP BIỂU")}</row>`);
  }
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheetRows.join("")}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : ""}</worksheet>`,
    "xl/sharedStrings.xml": `<?xml version="1.0"?><sst xmlns="${main}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
