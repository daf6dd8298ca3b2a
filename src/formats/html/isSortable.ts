import type { Cell, Table } from "../../report/tree/table.ts";

/** From so many rows on, sorting a table helps. */
const fewestRows = 3;

/** Says whether rows of a table can change places: one row of titles, and no cell that reaches into another. */
export function isSortable({ header, body }: Table): boolean {
  const titles = header.filter((row) => row.kind === "header");
  const rows = body.filter((row) => row.kind === "row");
  const isPlain = ({ colSpan = 1, rowSpan = 1 }: Cell): boolean => colSpan === 1 && rowSpan === 1;
  return (
    titles.length === 1 &&
    rows.length >= fewestRows &&
    [...titles, ...rows].every((row) => row.cells.every(isPlain)) &&
    body.every((row) => row.cells.every(({ rowSpan = 1 }) => rowSpan === 1))
  );
}
