import { fitsMonth } from "../fitsMonth.ts";
import { back, is, isOne, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { DayPeriod } from "../schedule.ts";
import { readDay } from "./readDay.ts";

/** Days of one month are few. */
const most = 6;

/** «ngày 05 và 20/4/2026», «ngày 10, ngày 20 và ngày 30 tháng 6»: days of the month that the last of them names. */
export function readDays(r: Reader): readonly DayPeriod[] | undefined {
  if (!is(r, "ngày") || peek(r, 1).word !== "#" || (!is(r, ",", 2) && !is(r, "và", 2))) return undefined;
  const from = r.at;
  const days: number[] = [];
  while (days.length < most) {
    const { at } = r;
    take(r, "ngày");
    const { word, value } = peek(r);
    if (word !== "#" || value <= (days.at(-1) ?? 0)) break;
    r.at++;
    if (days.length > 0 && isOne(r, ["/", "-", ".", "tháng"])) {
      r.at = at;
      const last = readDay(r);
      return (last?.kind === "day" ? sharing(days, last) : undefined) ?? back(r, from);
    }
    days.push(value);
    if (!takeOne(r, [",", "và"])) break;
    take(r, "và");
  }
  return back(r, from);
}

function sharing(days: readonly number[], last: DayPeriod): readonly DayPeriod[] | undefined {
  const all = [...days.map((day) => ({ ...last, day })), last];
  return all.every(({ day, month, year }, at) => fitsMonth(day, month, year) && day > (all[at - 1]?.day ?? 0))
    ? all
    : undefined;
}
