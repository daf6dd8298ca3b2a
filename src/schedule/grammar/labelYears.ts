import { isWholeYear } from "../isWholeYear.ts";
import type { SimpleSchedule } from "../schedule.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { standsBehind } from "./standsBehind.ts";
import { withYear } from "./withYear.ts";

/** A year that holds for what follows it. */
interface Label {
  readonly year: number;
  /** The line it holds on; absent: on all up to the next year. */
  readonly row?: number;
  /** The sentence it holds in; absent: in all of them. */
  readonly sentence?: number;
}

/**
 * «Năm 2026: quý II; năm 2027: quý IV»: a year before a colon is the year of what follows on its line, up to the next
 * one; on a line of its own it is that of the lines below. «Năm 2026, quý II và tháng 9»: right before a time without a
 * year it is that of the sentence.
 */
export function labelYears(r: Reader, items: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  let label: Label | undefined;
  let from = -1;
  items.forEach((item, at) => {
    const named = labelOf(r, item, items[at + 1]);
    if (named !== undefined) {
      label = named;
      from = item.from;
      return;
    }
    const { row = item.row, sentence = item.sentence } = label ?? item;
    if (row !== item.row || sentence !== item.sentence) label = undefined;
    const own = label?.year;
    const dated = own === undefined ? item : { ...item, schedules: item.schedules.map((one) => withYear(one, own)) };
    found.push(from < 0 ? dated : { ...dated, from });
    if (from >= 0) r.notes.push({ code: "year-shared", from, to: item.to, params: { year: String(own) } });
    from = -1;
  });
  return found;
}

function labelOf(r: Reader, { schedules, to, row, sentence }: Placed, next: Placed | undefined): Label | undefined {
  const [only] = schedules;
  if (schedules.length !== 1 || only?.kind !== "window" || only.scope !== undefined || !isWholeYear(only.period))
    return undefined;
  const { year } = only.period;
  if (typeof year !== "number" || !next?.schedules.every(lacksYear)) return undefined;
  const sign = r.tokens[to]?.word;
  if (sign === ":") return next.row === row ? { year, row } : { year };
  return standsBehind(r, { to }, next, joints) && next.sentence === sentence ? { year, sentence } : undefined;
}

const joints: ReadonlySet<string> = new Set([",", "-"]);

function lacksYear(one: SimpleSchedule): boolean {
  return withYear(one, 0) !== one;
}
