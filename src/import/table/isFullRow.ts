import type { TableRow } from "./tableRow.ts";

/**
 * Tells whether a row says all that a task says: contents, people and a time make one, whatever stands for its number.
 *
 * @param row - The row.
 * @returns True where it does.
 */
export function isFullRow({ cells: { content, agency, lead, time } }: Pick<TableRow, "cells">): boolean {
  return content !== undefined && (agency ?? lead) !== undefined && time !== undefined;
}
