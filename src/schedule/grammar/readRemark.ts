import { balanced } from "./balanced.ts";
import { boundsDay } from "./boundsDay.ts";
import { endOfText, lookahead } from "./endOfText.ts";
import { endOfTimeWords } from "./endOfTimeWords.ts";
import { exceptsPeriods } from "./exceptsPeriods.ts";
import { isBullet } from "./isBullet.ts";
import { isNumbered } from "./isNumbered.ts";
import { movesTime } from "./movesTime.ts";
import { back, begins, clauseOf, note, peek, type Reader, takeOne } from "./reader.ts";
import { readItem } from "./readItem.ts";
import { starts } from "./starts.ts";
import { wordSet } from "./wordSet.ts";

/** Words whose figure makes a time of them. */
const dated: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm thứ");
/** «Quý I: hội nghị sơ kết»: an occasion is what the time is for. */
const occasions: ReadonlySet<string> = /* @__PURE__ */ wordSet("hội phiên đại");

/** «Quý II (cấp tỉnh)», «Quý I/2026: rà soát»: what the time is for, where it is no time itself. */
export function readRemark(r: Reader): { readonly scope: string } | undefined {
  const from = r.at;
  const sign = takeOne(r, ["(", ":"]);
  if (sign === undefined) return undefined;
  // «Năm 2026:⏎- Quý I: rà soát»: a list follows.
  if (isBullet(peek(r))) return back(r, from);
  // «ngày 20 hằng tháng (tháng 2 ngày 18)», «hằng quý (trừ quý IV)» speak of days.
  if (exceptsPeriods(r.tokens, r.at) || (dated.has(peek(r).word) && peek(r, 1).word === "#")) return back(r, from);
  const start = r.at;
  const last = endOfText(r, lookahead);
  const end = sign === ":" ? endOfRemark(r, last) : last;
  const closed = sign === ":" || r.tokens[end]?.word === ")";
  // «Quý I: rà soát | ⏎Quý III: báo cáo»: a verb that leads to a time beyond the remark is the remark.
  const timed = begins(r, starts.phrase) && !occasions.has(peek(r).word) && readItem(r) !== undefined && r.at <= end;
  if (!closed || end === start || timed || boundsDay(r, start, end) || listsTimes(r, start, end)) return back(r, from);
  r.steps += 2 * (end - start);
  if (endOfTimeWords(r.tokens, start, end) === end || isNumbered(r.tokens, start, end)) return back(r, from);
  back(r, start);
  if (movesTime(r.tokens, start, end) === "new")
    r.problem ??= { code: "history-not-schedule", from: start, to: end, params: undefined };
  r.at = end;
  const scope = balanced(clauseOf(r, start, end));
  note(r, start, "scope-kept");
  if (sign === "(") r.at++;
  return scope === "" ? undefined : { scope };
}

/** «Năm 2026: 02 đợt (tháng 4, tháng 10)»: the times are in the bracket. */
function listsTimes(r: Reader, start: number, end: number): boolean {
  const { tokens } = r;
  const { at } = r;
  let open = start;
  while (open < end && tokens[open]?.word !== "(") open++;
  r.steps += open - start;
  if (!((tokens[open + 1]?.may ?? 0) & starts.phrase) || open + 1 >= end) return false;
  r.at = open + 1;
  const listed = readItem(r) !== undefined && (peek(r).word === ")" || peek(r).word === ",");
  back(r, at);
  return listed;
}

/** «Tháng 3: rà soát, | tháng 6: báo cáo»: a comma or a line behind which another time has its remark. */
function endOfRemark(r: Reader, last: number): number {
  const { tokens } = r;
  const start = r.at;
  for (let at = start; at < last; at++) {
    const next = tokens[at]?.word === "," ? at + 1 : at;
    if ((next === at && (at === start || !tokens[at]?.line)) || !((tokens[next]?.may ?? 0) & starts.phrase)) continue;
    r.at = next;
    const remarked = readItem(r) && peek(r).word === ":";
    back(r, start);
    if (remarked) return at;
  }
  return last;
}
