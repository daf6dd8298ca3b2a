import { twoDigits } from "../../core/twoDigits.ts";
import { back, begins, is, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { TimeOfDay } from "../schedule.ts";

/** An hour of the day: «16 giờ 00», «17h30», «17g00», «17:00», «10 giờ sáng», «sáng», «giờ chiều». */
export function readTime(r: Reader): TimeOfDay | undefined {
  if (!begins(r, starts.time)) return undefined;
  const half = takeOne(r, ["sáng", "chiều"]);
  if (half !== undefined) return half === "sáng" ? "morning" : "afternoon";
  const from = r.at;
  const hour = readFigure(r, 24);
  if (hour === undefined) return back(r, from);
  const clock = !peek(r).spaced && take(r, ":");
  if (!clock && !readHourWord(r)) return back(r, from);
  if (is(r, "làm")) return back(r, from);
  const minute = readFigure(r, 59);
  if (clock && minute === undefined) return back(r, from);
  if (minute !== undefined) takeOne(r, ["phút", "'", "p"]);
  if (hour === 24 && minute !== undefined && minute > 0) return back(r, from);
  const later = readLater(r, hour);
  return later === undefined ? back(r, from) : (`${twoDigits(hour + later)}:${twoDigits(minute ?? 0)}` as TimeOfDay);
}

/** «giờ», «h», and «g» where figures stand on both sides of it: elsewhere it is a weight. */
function readHourWord(r: Reader): boolean {
  if (take(r, "giờ")) return true;
  const { word, spaced, start, end } = peek(r);
  const next = peek(r, 1);
  if (word !== "?" || spaced || next.spaced || next.word !== "#") return false;
  if (r.lexed.text.slice(start, end).toLowerCase() !== "g") return false;
  r.at++;
  return true;
}

/** «4 giờ chiều»: hours to add; nothing where the two contradict each other («17 giờ sáng»). */
function readLater(r: Reader, hour: number): number | undefined {
  const half = takeOne(r, ["sáng", "chiều"]);
  if (half === undefined) return 0;
  if (half === "sáng") return hour <= 12 ? 0 : undefined;
  return hour < 12 ? 12 : hour <= 18 ? 0 : undefined;
}

function readFigure(r: Reader, most: number): number | undefined {
  const { word, value, start, end } = peek(r);
  if (word !== "#" || end - start > 2 || value > most || peek(r, 1).word === "/") return undefined;
  r.at++;
  return value;
}
