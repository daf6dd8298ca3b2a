import { fail } from "../core/fail.ts";
import { shownValue } from "../core/shownValue.ts";
import type { AnyTable } from "./columns/column.ts";
import { columnOf } from "./columns/columnOf.ts";
import type { Dimension, Grain } from "./dimension.ts";

const grains: readonly Grain[] = ["month", "quarter", "half-year", "year"];

/** Refuses to group by a field the table has not, by a period of what is no day, or by a period there is none of. */
export function checkDimension(
  table: AnyTable,
  { name, period }: Dimension<string>,
  path: readonly (string | number)[],
): void {
  const { type } = columnOf(table, name, path);
  if (period === undefined) return;
  if (!grains.includes(period)) fail("unknown-period", { value: shownValue(period), allowed: grains }, { path });
  if (type !== "date" && type !== "instant") fail("no-period", { field: name, type, period }, { path });
}
