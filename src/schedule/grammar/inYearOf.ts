import type { Item } from "./readItem.ts";
import { withYear } from "./withYear.ts";

/**
 * «Quý II/2026 (tháng 5)», «quý II/2026 trước ngày 15/6»: what narrows one period is in its printed year, unless it
 * says another.
 */
export function inYearOf<T extends Pick<Item, "schedules">>(
  { schedules: [wide, ...others] }: Pick<Item, "schedules">,
  item: T,
): T {
  if (!wide || others.length > 0 || !("period" in wide)) return item;
  const { year } = wide.period.kind === "range" ? wide.period.to : wide.period;
  return typeof year === "number" ? { ...item, schedules: item.schedules.map((one) => withYear(one, year)) } : item;
}
