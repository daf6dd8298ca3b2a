import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { repeatedWithin } from "./repeatedWithin.ts";
import { standsBehind } from "./standsBehind.ts";

/** What repeats, with the stretch right beside it in which it does: from when on, or from when to when. */
export function withinStretch(r: Reader, wide: Placed, item: Placed): Placed | undefined {
  return boundTo(r, wide, item) ?? beginning(r, wide, item) ?? beginning(r, item, wide);
}

/** «Từ quý II/2022, hằng quý», «hằng tháng (ngày 20), từ tháng 7/2026»: from when on it repeats. */
function beginning(r: Reader, first: Placed, item: Placed): Placed | undefined {
  const [start, ...others] = first.schedules;
  if (others.length > 0 || start?.kind !== "start" || start.period.kind === "range") return undefined;
  const [before, after] = first.from < item.from ? [first, item] : [item, first];
  if (!standsBehind(r, before, after, comma)) return undefined;
  const schedules = repeatedWithin({ kind: "open", from: start.period }, item.schedules);
  return schedules && { ...item, schedules, from: before.from, to: after.to };
}

/**
 * «Từ tháng 2 đến tháng 11, mỗi tháng 1 lần», «quý I đến quý III: hằng quý»: the stretch beyond which it does not
 * repeat.
 */
function boundTo(r: Reader, stretch: Placed, item: Placed): Placed | undefined {
  const [wide, ...more] = stretch.schedules;
  if (more.length > 0 || wide?.kind !== "window" || wide.scope !== undefined || wide.period.kind === "day")
    return undefined;
  // «Quý I, hằng tháng» may as well be two reports.
  if (wide.period.kind !== "range" && !saysEach(r, stretch, item)) return undefined;
  if (item.row !== stretch.row || !standsBehind(r, stretch, item, leadsTo)) return undefined;
  const schedules = repeatedWithin(wide.period, item.schedules);
  return schedules && { ...item, schedules, from: stretch.from };
}

/** «6 tháng cuối năm, mỗi tháng 1 lần», «quý III (hằng tuần)»: how often in it. */
function saysEach({ tokens }: Reader, { to }: Placed, { from }: Placed): boolean {
  return tokens[to]?.word === "(" || tokens[from]?.word === "mỗi";
}

const comma: ReadonlySet<string> = new Set([","]);

const leadsTo: ReadonlySet<string> = new Set([",", ":", "(", "-"]);
