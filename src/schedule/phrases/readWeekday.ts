import { back, behind, is, peek, type Reader, take, takeAll } from "../grammar/reader.ts";
import type { Due } from "./readDue.ts";
import { readNumber } from "./readNumber.ts";
import { readShift } from "./readShift.ts";
import { readEach } from "./readUnits.ts";
import { weekBehind } from "./weekBehind.ts";

/** «thứ Sáu (hằng tuần, của tuần, tuần sau)», «chủ nhật». */
export function readWeekday(r: Reader): Due | undefined {
  const from = r.at;
  take(r, "ngày");
  const nth = readShortWeekday(r) ?? (takeAll(r, "chủ", "nhật") ? 7 : readNamedWeekday(r));
  if (nth === undefined) return back(r, from);
  take(r, "của");
  const each = readEach(r) !== undefined;
  // «thứ Hai tuần đầu tháng»: of one week only.
  if (is(r, "tuần") && (is(r, "đầu", 1) || is(r, "cuối", 1) || is(r, "thứ", 1) || peek(r, 1).word === "#"))
    return back(r, from);
  if (!take(r, "tuần")) return { rule: { nth }, weekday: true };
  const shift = readShift(r);
  return { rule: { nth, ...shift }, unit: "week", each };
}

/** «thứ Hai» is the first day, «thứ Bảy» the sixth; there is no «thứ 8»: the seventh has a name of its own. */
function readNamedWeekday(r: Reader): number | undefined {
  const number = take(r, "thứ") ? (readNumber(r) ?? 0) : 0;
  return number >= 2 && number <= 7 ? number - 1 : undefined;
}

/**
 * «T6 hằng tuần», «hằng tuần, chiều T6»: Friday, where the week beside it leaves no other meaning; elsewhere «T6» is
 * June.
 */
function readShortWeekday(r: Reader): number | undefined {
  const from = r.at;
  if (!take(r, "t")) return back(r, from);
  const { word, value, spaced, start, end } = peek(r);
  if (word !== "#" || spaced || end - start > 1 || value < 2 || value > 7) return back(r, from);
  r.at++;
  return weekBehind(r, r.at) || [3, 4, 5].some((places) => behind(r, places).word === "tuần")
    ? value - 1
    : back(r, from);
}
