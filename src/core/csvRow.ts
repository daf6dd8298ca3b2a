/** Sign between two fields. */
export type CsvDelimiter = "," | ";" | "\t";

/**
 * Writes one row as RFC 4180 does: a field with a delimiter, a quote, a line break or a blank at its ends is quoted.
 * Both `,` and `;` count as delimiters, since a spreadsheet splits at the one of its region.
 *
 * @param fields - Fields, already inert.
 * @param delimiter - Sign between two fields.
 * @returns The row with its `\r\n`.
 * @example
 * csvRow(["1", "Sở Tư pháp, Sở Nội vụ", "nói \"đạt\""], ",") // => "1,\"Sở Tư pháp, Sở Nội vụ\",\"nói \"\"đạt\"\"\"\r\n"
 */
export function csvRow(fields: readonly string[], delimiter: CsvDelimiter): string {
  let row = "";
  for (const [index, field] of fields.entries()) {
    if (index > 0) row += delimiter;
    row += special.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  }
  return `${row}\r\n`;
}

const special = /[",;\t\r\n]|^\s|\s$/;
