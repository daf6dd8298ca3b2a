import type { Table } from "../report/tree/table.ts";
import { layOutRows } from "./layOutRows.ts";

/** Rows of a table on the grid of its columns. */
export interface TableGrid {
  /** Header rows. */
  readonly header: ReturnType<typeof layOutRows>;
  /** Body rows. */
  readonly body: ReturnType<typeof layOutRows>;
}

/**
 * Lays out the rows of a table.
 *
 * @param table - The table.
 * @returns Places of its header and of its body.
 * @throws `KstthcError` `table-not-filled` when a row does not cover the columns.
 */
export function tableGrid({ columns, header, body }: Table): TableGrid {
  return { header: layOutRows(header, columns.length), body: layOutRows(body, columns.length) };
}
