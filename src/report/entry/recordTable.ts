import type { ColumnRequirement } from "../../tally/requirements/dataRequirements.ts";
import { columnsOf, row, titlesOf } from "../build/tables.ts";
import type { Column, Entry, Table } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** Empty rows under the titles an export has, each column taking what its type does. */
export function recordTable(requirements: readonly ColumnRequirement[], rows: number, { report }: BuilderWords): Table {
  const columns: readonly Column[] = columnsOf(
    requirements.map(({ field, header }) => ({ id: field, title: header, weight: Math.max(6, header.length) })),
  ).map((column, at) => ({ ...column, entry: entryOf(requirements[at] as ColumnRequirement, report.entry.yesNo) }));
  return {
    kind: "table",
    id: report.entry.recordsId,
    columns,
    header: [titlesOf(columns)],
    body: Array.from({ length: rows }, () => row(columns.map(() => ""))),
  };
}

/** Codes are chosen as they stand in the export; instants and amounts of đồng below one are text to a spreadsheet. */
function entryOf({ type, codes }: ColumnRequirement, yesNo: readonly string[]): Entry {
  if (codes !== undefined) return { kind: "choice", options: codes };
  switch (type) {
    case "boolean":
      return { kind: "choice", options: yesNo };
    case "date":
      return { kind: "date" };
    case "integer":
    case "money":
      return { kind: "count" };
    default:
      return { kind: "text" };
  }
}
