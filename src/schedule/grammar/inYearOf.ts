import type { Reader } from "./reader.ts";
import type { Item } from "./readItem.ts";
import { withYear } from "./withYear.ts";

/** «Quý II/2026 (tháng 5)»: what stands in brackets right behind a period is in its year. */
export function inYearOf(r: Reader, item: Item, last: Item | undefined): Item {
  if (last === undefined || last.to !== item.from - 1 || r.tokens[last.to]?.word !== "(") return item;
  const only = last.schedules.length === 1 ? last.schedules[0] : undefined;
  if (!only || !("period" in only)) return item;
  const year = only.period.kind === "range" ? only.period.to.year : only.period.year;
  if (typeof year !== "number") return item;
  return { ...item, schedules: item.schedules.map((schedule) => withYear(schedule, year)) };
}
