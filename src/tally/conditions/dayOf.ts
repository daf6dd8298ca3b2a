import type { Column, Instant } from "../columns/column.ts";
import type { DayOf } from "./operand.ts";

/**
 * Takes the civil day of an instant in Việt Nam, UTC+7: 2021-12-31T17:00:00Z is 01/01/2022.
 *
 * @param column - Instant column.
 * @returns What can be compared with days.
 * @example
 * const dossier = table("dossier", { finishedAt: instant(), dueOn: date() });
 * lte(dayOf(dossier.finishedAt), dossier.dueOn).left
 * // => { kind: "day", table: "dossier", name: "finishedAt" }
 */
export function dayOf<T extends string>(column: Column<T, "instant", Instant>): DayOf<T> {
  return { kind: "day", table: column.table, name: column.name, type: "date" };
}
