import type { SimpleSchedule } from "../schedule.ts";
import type { Placed } from "./readCell.ts";
import { type Reader, textOf } from "./reader.ts";
import { scoped } from "./scoped.ts";

/** «Quý I: trước 25/3», «6 tháng đầu năm: ngày 15/6»: a period before a colon says what the days behind it are for. */
export function labelPeriods(r: Reader, items: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  let label: { readonly text: string; readonly clause: number } | undefined;
  items.forEach((item, at) => {
    if (isLabel(r, item, items[at + 1])) {
      label = { text: textOf(r, item.from, item.to), clause: item.clause + 1 };
      r.notes.push({ code: "scope-kept", from: item.from, to: item.to, params: undefined });
    } else if (label?.clause === item.clause) found.push({ ...item, schedules: scoped(item.schedules, label.text) });
    else found.push(item);
  });
  return found;
}

function isLabel(r: Reader, { schedules, to }: Placed, next: Placed | undefined): boolean {
  const [only] = schedules;
  if (schedules.length !== 1 || only?.kind !== "window" || only.scope !== undefined) return false;
  const { period } = only;
  if (period.kind === "day" || (period.kind === "year" && period.year !== undefined)) return false;
  return r.tokens[to]?.word === ":" && next?.from === to + 1 && next.schedules.every(namesDay);
}

const namesDay = (one: SimpleSchedule): boolean =>
  (one.kind === "window" || one.kind === "deadline") && one.period.kind === "day";
