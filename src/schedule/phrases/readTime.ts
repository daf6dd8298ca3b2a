import { twoDigits } from "../../core/twoDigits.ts";
import { back, begins, is, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { TimeOfDay } from "../schedule.ts";

/** An hour of the day: «16 giờ 00», «17h30», «17:00», «sáng», «giờ chiều». */
export function readTime(r: Reader): TimeOfDay | undefined {
  if (!begins(r, starts.time)) return undefined;
  const half = takeOne(r, ["sáng", "chiều"]);
  if (half !== undefined) return half === "sáng" ? "morning" : "afternoon";
  const from = r.at;
  const hour = readFigure(r, 24);
  if (hour === undefined) return back(r, from);
  const clock = !peek(r).spaced && take(r, ":");
  if (!clock && !take(r, "giờ")) return back(r, from);
  if (is(r, "làm")) return back(r, from);
  const minute = readFigure(r, 59);
  if (clock && minute === undefined) return back(r, from);
  if (minute !== undefined) takeOne(r, ["phút", "'", "p"]);
  if (hour === 24 && minute !== undefined && minute > 0) return back(r, from);
  return `${twoDigits(hour)}:${twoDigits(minute ?? 0)}` as TimeOfDay;
}

function readFigure(r: Reader, most: number): number | undefined {
  const { word, value, start, end } = peek(r);
  if (word !== "#" || end - start > 2 || value > most || peek(r, 1).word === "/") return undefined;
  r.at++;
  return value;
}
