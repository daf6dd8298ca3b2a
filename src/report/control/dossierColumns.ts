import type { DossierColumn, DossierCounts } from "./dossierForm.ts";

/** Columns (3) to (13) of the form, in order. */
export const dossierColumns: readonly DossierColumn[] = [
  "received",
  "online",
  "direct",
  "carriedOver",
  "resolved",
  "early",
  "onTime",
  "late",
  "open",
  "withinTime",
  "overdue",
];

/** A column that others add up to. */
export type SumColumn = "received" | "resolved" | "open";

/** What those columns are the sum of. */
export const dossierSums: Readonly<Record<SumColumn, readonly Exclude<DossierColumn, SumColumn>[]>> = {
  received: ["online", "direct", "carriedOver"],
  resolved: ["early", "onTime", "late"],
  open: ["withinTime", "overdue"],
};

/** The number a column has on the form: `(3)`. */
export function columnNumber(column: DossierColumn): string {
  return `(${dossierColumns.indexOf(column) + 3})`;
}

/** The formula of a column that others add up to: `(3)=(4)+(5)+(6)`. */
export function columnFormula(column: SumColumn): string {
  return `${columnNumber(column)}=${dossierSums[column].map(columnNumber).join("+")}`;
}

/** Whether others add up to a column. */
export function isSum(column: DossierColumn): column is SumColumn {
  return Object.hasOwn(dossierSums, column);
}

/** What a row has in a column: as reported, or the sum where the row gives none. */
export function countIn(counts: DossierCounts, column: DossierColumn): number {
  return counts[column] ?? (isSum(column) ? sumIn(counts, column) : 0);
}

/** What the columns under a sum add up to. */
export function sumIn(counts: DossierCounts, column: SumColumn): number {
  return dossierSums[column].reduce((sum, part) => sum + counts[part], 0);
}
