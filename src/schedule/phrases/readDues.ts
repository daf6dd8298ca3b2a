import { back, begins, is, isOne, peek, type Reader, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import { type Due, readDue } from "./readDue.ts";

/** No unit has more due days than these. */
const most = 12;

/** «ngày 10 và ngày 25», «ngày 10, 25». */
export function readDues(r: Reader): readonly Due[] | undefined {
  if (!begins(r, starts.due)) return undefined;
  const first = readDue(r);
  if (!first) return undefined;
  const found = [first];
  for (let next: Due | undefined = first; next && next.unit === undefined && found.length < most; ) {
    next = readNextDue(r);
    if (next) found.push(next);
  }
  return found;
}

function readNextDue(r: Reader): Due | undefined {
  const from = r.at;
  if (!takeOne(r, [",", "và"])) return undefined;
  if (isOne(r, ["ngày", "thứ", "chủ", "t"])) return readDue(r) ?? back(r, from);
  const { word, value, start, end } = peek(r);
  if (word !== "#" || end - start > 2 || value < 1 || value > 31 || is(r, "/", 1)) return back(r, from);
  r.at++;
  return isOne(r, ["ngày", "tháng", "lần"]) ? back(r, from) : { rule: { nth: value } };
}
