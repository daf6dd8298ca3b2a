import type { Issue } from "../../core/issue.ts";
import type { Archive } from "./openArchive.ts";
import type { ReadLimits } from "./readLimits.ts";
import { readSheet } from "./readSheet.ts";
import { readWorkbook } from "./readWorkbook.ts";
import type { SourceDocument, SourceTable } from "./sourceDocument.ts";

/**
 * Reads an Excel workbook: every sheet as one table, with its merged cells; days stored as numbers are written out.
 *
 * @param archive - The file, opened.
 * @param limits - How much is read.
 * @returns One table a sheet.
 */
export function readXlsx(archive: Archive, limits: Required<ReadLimits>): SourceDocument {
  const issues: Issue[] = [];
  const workbook = readWorkbook(archive);
  const blocks: SourceTable[] = [];
  let cells = 0;
  for (const { name, part, hidden } of workbook.sheets) {
    const xml = archive.read(part);
    if (xml === undefined || cells > limits.cells) continue;
    const sheet = readSheet(xml, name, workbook, { ...limits, cells: limits.cells - cells }, issues);
    cells += sheet.cells;
    if (sheet.rows.length > 0) blocks.push({ kind: "table", rows: sheet.rows, ...(hidden ? { hidden: name } : {}) });
  }
  if (cells > limits.cells) issues.push({ code: "too-many-cells", severity: "error", params: { limit: limits.cells } });
  return { blocks, issues: [...archive.issues, ...issues] };
}
