import { balanced } from "./balanced.ts";
import { boundsDay } from "./boundsDay.ts";
import { endOfText, lookahead } from "./endOfText.ts";
import { exceptsPeriods } from "./exceptsPeriods.ts";
import { isBullet } from "./isBullet.ts";
import { back, clauseOf, is, isOne, note, type Reader, take, takeAll, takeOne } from "./reader.ts";
import type { Token } from "./token.ts";

/** «nếu sai», «(sau khi …)», «trừ trường hợp …» · «đối với cấp xã». */
export function readQualifier(
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
    else if (word === ")" && --depth === 0) return boundsDay(r, from, at) ? undefined : at;
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
