import type { SimpleSchedule } from "../schedule.ts";
import { balanced } from "./balanced.ts";
import { endOfText, lookahead } from "./endOfText.ts";
import { endOfTimeWords } from "./endOfTimeWords.ts";
import { exceptsPeriods } from "./exceptsPeriods.ts";
import { goesOnwards } from "./goesOnwards.ts";
import { isBullet } from "./isBullet.ts";
import { isNumbered } from "./isNumbered.ts";
import { leadsToDay } from "./leadsToDay.ts";
import { movesTime } from "./movesTime.ts";
import { qualified } from "./qualified.ts";
import { back, begins, clauseOf, is, isOne, note, peek, type Reader, take, takeAll, takeOne } from "./reader.ts";
import { type Item, readItem } from "./readItem.ts";
import { starts } from "./starts.ts";
import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

/** What a phrase carries right behind it: that it goes on, a condition, whom it is for. */
export function readTail(r: Reader, item: Item): Item {
  if (!begins(r, starts.tail)) return item;
  const whole = readDone(r, readOnwards(r, item));
  let { schedules } = whole;
  let { to } = whole;
  for (let i = 0; i < 2 && begins(r, starts.tail); i++) {
    const more = readQualifier(r, schedules.some(isNamed)) ?? readRemark(r);
    if (!more) break;
    schedules = schedules.map((one) => qualified(one, more));
    to = r.at;
  }
  return to === item.to ? whole : { ...item, schedules, to };
}

/** «trở đi», «và những năm tiếp theo»: no end is meant, so the period only begins it. */
function readOnwards(r: Reader, item: Item): Item {
  const from = r.at;
  if (!goesOnwards(r)) {
    back(r, from);
    return item;
  }
  const only = item.schedules.length === 1 ? item.schedules[0] : undefined;
  if (only && (only.kind === "window" || only.kind === "start") && only.period.kind !== "range")
    return { ...item, schedules: [{ ...only, kind: "start" }], to: r.at };
  // «hằng quý và các năm tiếp theo»: what repeats goes on by itself.
  if (item.schedules.every((one) => one.kind === "recurring" && !one.within)) return { ...item, to: r.at };
  back(r, from);
  return item;
}

/** «đến 30/6/2026 hoàn thành», «quý II (dự kiến)»: the verb behind its time. */
function readDone(r: Reader, item: Item): Item {
  const from = r.at;
  if (is(r, "dự", 1) && takeAll(r, "(", "dự", "kiến")) {
    if (!take(r, ")")) {
      back(r, from);
      return item;
    }
    note(r, from, "label-dropped");
    return { ...item, to: r.at };
  }
  if (!takeAll(r, "hoàn", "thành") && !take(r, "xong")) return item;
  if (!["", ";", ".", ","].includes(peek(r).word)) {
    back(r, from);
    return item;
  }
  note(r, from, "label-dropped");
  return { ...item, to: r.at };
}

/**
 * What points to an event, a plan or a demand: an event behind it is a time of its own («trước khi trình, sau
 * khi thẩm định»).
 */
function isNamed({ kind }: SimpleSchedule): boolean {
  return (
    kind === "event" || kind === "offset" || kind === "by-plan" || kind === "by-regulation" || kind === "on-demand"
  );
}

/** «nếu sai», «(sau khi …)», «trừ trường hợp …» · «đối với cấp xã». */
function readQualifier(
  r: Reader,
  named: boolean,
): { readonly scope?: string; readonly condition?: string } | undefined {
  const from = r.at;
  const bracket = take(r, "(");
  // «Quý II/2026, trừ trường hợp …», «tháng 6/2026, tùy tình hình», «Quý II, sau khi có hướng dẫn»
  if (!bracket && named && isOne(r, ["sau", "ngay"])) return back(r, from);
  if (!bracket && !named && leadsToCondition(r)) take(r, ",");
  const start = r.at;
  const scoped = takeAll(r, "đối", "với");
  if (!scoped && !startsCondition(r)) return back(r, from);
  const textFrom = scoped ? r.at : start;
  const end = (bracket ? closingOf(r, textFrom) : undefined) ?? (scoped ? endOfName(r) : endOfText(r));
  if (end <= textFrom) return back(r, from);
  r.at = end;
  const text = balanced(clauseOf(r, textFrom, end));
  if (bracket && !take(r, ")")) note(r, from, "bracket-unclosed");
  return scoped ? { scope: text } : { condition: text };
}

/** «đối với cấp xã: định kỳ …»: a colon ends whom it is for. */
function endOfName(r: Reader): number {
  const end = endOfText(r);
  for (let at = r.at; at < Math.min(end, r.at + lookahead); at++)
    if (r.tokens[at]?.word === ":" && r.tokens[at + 1]?.spaced) return at;
  return end;
}

/** The bracket that closes what is open, where nothing between them is a time of its own. */
function closingOf(r: Reader, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < r.lexed.end && at < from + lookahead; at++) {
    const word = r.tokens[at]?.word;
    // The next line of a list is none of the bracket, though it has one of its own: «- a) quý I».
    if (word === ";" || isBullet(r.tokens[at] as Token)) return undefined;
    if (word === "(") depth++;
    else if (word === ")" && --depth === 0) return bounds(r, from, at) ? undefined : at;
  }
  return undefined;
}

/** Behind a comma «khi …» is a time of its own, as «Quý I, khi có yêu cầu». */
function leadsToCondition(r: Reader): boolean {
  const ahead = is(r, "ngay", 1) ? 2 : 1;
  return isOne(r, ["trừ", "nếu", "tùy"], 1) || (is(r, "sau", ahead) && is(r, "khi", ahead + 1));
}

function startsCondition(r: Reader): boolean {
  if (is(r, "sau", 1)) take(r, "ngay");
  // «(trừ tháng 01, 02)» takes days out of a series, which then is not as it was read.
  if (exceptsPeriods(r.tokens, r.at)) return false;
  const word = takeOne(r, ["nếu", "trừ", "khi", "tùy", "sau"]);
  return word !== undefined && (word !== "sau" || take(r, "khi"));
}

/** «Quý II (cấp tỉnh)», «Quý I/2026: rà soát»: what the time is for, where it is no time itself. */
function readRemark(r: Reader): { readonly scope: string } | undefined {
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
  if (!closed || end === start || timed || bounds(r, start, end) || listsTimes(r, start, end)) return back(r, from);
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

/** Words whose figure makes a time of them. */
const dated: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm thứ");
/** «Quý I: hội nghị sơ kết»: an occasion is what the time is for. */
const occasions: ReadonlySet<string> = /* @__PURE__ */ wordSet("hội phiên đại");

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

/** Whether a day bounds something there: that is a time of its own, not a remark on another. */
function bounds(r: Reader, from: number, to: number): boolean {
  const { tokens } = r;
  r.steps += to - from;
  for (let at = from; at < to; at++) if (leadsToDay(tokens, at)) return true;
  return false;
}
