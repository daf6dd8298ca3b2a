import { twoDigits } from "../../core/twoDigits.ts";
import { attempt, is, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { TimeOfDay } from "../schedule.ts";

/** An hour of the day: «16 giờ 00», «17h30», «17:00», «sáng», «giờ chiều». */
export function readTime(r: Reader): TimeOfDay | undefined {
  const half = takeOne(r, ["sáng", "chiều"]);
  if (half !== undefined) return half === "sáng" ? "morning" : "afternoon";
  return attempt(r, (inner) => {
    const hour = readFigure(inner, 24);
    if (hour === undefined) return undefined;
    const clock = !peek(inner).spaced && take(inner, ":");
    if (!clock && !take(inner, "giờ")) return undefined;
    if (is(inner, "làm")) return undefined;
    const minute = readFigure(inner, 59);
    if (clock && minute === undefined) return undefined;
    if (minute !== undefined) takeOne(inner, ["phút", "'", "p"]);
    if (hour === 24 && minute !== undefined && minute > 0) return undefined;
    return `${twoDigits(hour)}:${twoDigits(minute ?? 0)}` as TimeOfDay;
  });
}

function readFigure(r: Reader, most: number): number | undefined {
  const { word, value, start, end } = peek(r);
  if (word !== "#" || end - start > 2 || value > most || peek(r, 1).word === "/") return undefined;
  r.at++;
  return value;
}
