import { strToU8, zipSync } from "fflate";

/** A sheet as an office keeps it: some rows out of sight, or all of it. */
export interface WrittenSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows: readonly (readonly string[])[];
  /** Numbers of hidden rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Merged areas, `"C1:D1"`. */
  readonly merges?: readonly string[];
}

/** Writes a workbook of several sheets, with inline texts. */
export function writeSheets(sheets: readonly WrittenSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const entries = numbered.map(
    ({ name, state, number }) =>
      `<sheet name="${name}" sheetId="${number}"${state ? ` state="${state}"` : ""} r:id="rId${number}"/>`,
  );
  const links = numbered.map(({ number }) => `<Relationship Id="rId${number}" Target="worksheets/s${number}.xml"/>`);
  return zipSync({
    "xl/workbook.xml": strToU8(`<workbook><sheets>${entries.join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${links.join("")}</Relationships>`),
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/s${sheet.number}.xml`, strToU8(sheetXml(sheet))])),
  });
}

function sheetXml({ rows, hiddenRows = [], merges = [] }: WrittenSheet): string {
  const written = rows.map((cells, row) => {
    const filled = cells.map((text, column) =>
      text === ""
        ? ""
        : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row + 1}"${hiddenRows.includes(row + 1) ? ' hidden="1"' : ""}>${filled.join("")}</row>`;
  });
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<worksheet><sheetData>${written.join("")}</sheetData><mergeCells>${areas.join("")}</mergeCells></worksheet>`;
}
