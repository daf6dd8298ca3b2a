import { type CsvDelimiter, csvRow } from "../../core/csvRow.ts";
import type { ColumnRequirement } from "./dataRequirements.ts";

/**
 * Writes the header of the export as a CSV file without rows, to be filled in: UTF-8 with a byte order mark, so that
 * spreadsheets show Vietnamese letters. `scanCsv` reads what is written under it.
 *
 * @param requirements - Columns, from `dataRequirements`.
 * @param delimiter - Sign between two columns; absent: `,`. Excel under Vietnamese regional settings wants `;`.
 * @returns Text of the file.
 * @example
 * const columns = [{ field: "agency", header: "Đơn vị", type: "text", nullable: false, measures: ["online"], grouping: true }];
 * blankCsv([...columns, { ...columns[0], field: "dueOn", header: "Ngày hẹn; trả" }]).slice(1) // => "Đơn vị,\"Ngày hẹn; trả\"\r\n"
 */
export function blankCsv(requirements: readonly ColumnRequirement[], delimiter: CsvDelimiter = ","): string {
  return `\uFEFF${csvRow(
    requirements.map(({ header }) => header),
    delimiter,
  )}`;
}
