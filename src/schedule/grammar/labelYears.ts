import { isWholeYear } from "../isWholeYear.ts";
import type { SimpleSchedule } from "../schedule.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { withYear } from "./withYear.ts";

/**
 * «Năm 2026: quý II; năm 2027: quý IV»: a year before a colon is the year of what follows on its line, up to the next one; on a
 * line of its own it is that of the lines below.
 */
export function labelYears(r: Reader, items: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  let year: number | undefined;
  let row = -1;
  let from = -1;
  items.forEach((item, at) => {
    const next = items[at + 1];
    const named = yearOf(r, item, next);
    if (named !== undefined) {
      year = named;
      row = next?.row === item.row ? item.row : -1;
      from = item.from;
      return;
    }
    if (row >= 0 && row !== item.row) year = undefined;
    const own = year;
    const dated = own === undefined ? item : { ...item, schedules: item.schedules.map((one) => withYear(one, own)) };
    found.push(from < 0 ? dated : { ...dated, from });
    if (from >= 0) r.notes.push({ code: "year-shared", from, to: item.to, params: { year: String(year) } });
    from = -1;
  });
  return found;
}

function yearOf(r: Reader, { schedules, to }: Placed, next: Placed | undefined): number | undefined {
  const [only] = schedules;
  if (schedules.length !== 1 || only?.kind !== "window" || only.scope !== undefined) return undefined;
  if (r.tokens[to]?.word !== ":" || !isWholeYear(only.period) || typeof only.period.year !== "number") return undefined;
  return next?.schedules.every(lacksYear) ? only.period.year : undefined;
}

function lacksYear(one: SimpleSchedule): boolean {
  return withYear(one, 0) !== one;
}
