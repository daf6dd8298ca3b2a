import { endOfTimeWords } from "./endOfTimeWords.ts";
import { exceptsPeriods } from "./exceptsPeriods.ts";
import { isNumbered } from "./isNumbered.ts";
import { numbersTime } from "./numbersTime.ts";
import type { Cell, Placed, Unread } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

/** Words that begin the name of a period, which a word before them may narrow or move. */
const names: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "ngày tuần tháng quý năm hàng mỗi từng đầu giữa cuối nửa thứ # #roman đến",
);
const units: ReadonlySet<string> = new Set(["ngày", "tuần", "tháng", "quý", "năm"]);
const parts: ReadonlySet<string> = new Set(["đầu", "giữa", "cuối"]);
const each: ReadonlySet<string> = new Set(["hàng", "mỗi", "từng", "các"]);

/**
 * Whether text right beside a phrase makes it another time than was read: «sau | mỗi quý», «tuần đầu | tháng đầu quý»,
 * «trong 05 ngày | đầu tháng», «ngày 23 tháng | Chạp». What was read would then be wrong, not just unfinished.
 */
export function speaksOfMore(r: Reader, { unread }: Cell, kept: readonly Placed[]): boolean {
  if (unread.some((one) => excepts(r, one) || placesPhrase(r, one))) return true;
  let at = 0;
  for (const item of kept) {
    if (runsOn(r, item)) return true;
    while (at < unread.length && (unread[at] as Unread).to < item.from) at++;
    const before = unread[at];
    // «lần 1 | quý I» is the first, and not one quarter.
    if (before?.to === item.from && !numbersTime(r.tokens, before.from, before.to) && narrows(r, before, item))
      return true;
    const after = before?.to === item.from ? unread[at + 1] : before;
    if (after?.from === item.to && goesOn(r, after, item)) return true;
  }
  return false;
}

/** «Tháng 10/2025 - hiện tại», «quý I/2026 đến nay»: up to a day that no text says. */
function runsOn({ tokens }: Reader, { to }: Placed): boolean {
  const joint = tokens[to]?.word;
  const next = tokens[to + 1]?.word;
  return (joint === "-" || joint === "đến") && (next === "nay" || (next === "hiện" && tokens[to + 2]?.word === "tại"));
}

/** «hằng quý, riêng quý IV trước ngày 10/12», «hằng tháng (trừ tháng 6)» */
function excepts(r: Reader, { from, to }: Unread): boolean {
  r.steps += 2 * (to - from);
  for (let at = from; at < to; at++)
    if (exceptsPeriods(r.tokens, at)) {
      r.problem ??= { code: "periods-excepted", from: at, to, params: undefined };
      return true;
    }
  return false;
}

/** «Hằng tháng | (tuần đầu)», «hằng quý: | tuần đầu tháng đầu quý sau»: which part of it, and nobody whom it is for. */
function placesPhrase({ tokens }: Reader, { from, to }: Unread): boolean {
  const sign = tokens[from - 1]?.word;
  if (sign !== "(" && sign !== ":") return false;
  return endOfTimeWords(tokens, from, to) === to || isNumbered(tokens, from, to);
}

/**
 * «sau | mỗi quý», «trước | 03 ngày kể từ …», «tuần | tháng 6», «giữa | mỗi quý», «thứ Tư tuần đầu tiên | hằng tháng».
 */
const narrowing: ReadonlySet<string> = /* @__PURE__ */ wordSet("trước sau tuần nửa quá giữa tiên cùng");

function narrows({ lexed: { text }, tokens }: Reader, { from, to }: Unread, item: Placed): boolean {
  const first = tokens[item.from]?.word ?? "";
  if (!names.has(first)) return false;
  const word = tokens[to - 1]?.word ?? "";
  if (narrowing.has(word) || (word === "của" && speaksOfDay(tokens, from, to))) return true;
  if (first === "hàng" && isGoods(text.slice(tokens[to - 1]?.start, tokens[item.from]?.end))) return true;
  const before = to - 2 >= from ? (tokens[to - 2]?.word ?? "") : "";
  // «Sau 3- | 6 tháng kể từ …»: the longer of two lengths.
  if (`${before}${word}${first}` === "#-#") return true;
  if (before === "thứ" || (parts.has(word) && (before === "tuần" || before === "nửa" || before === "ngày")))
    return true;
  // «10 | ngày đầu tháng 6» are ten days; «sau ngày 3 tháng 3 | hằng năm», «ngày 32 | hằng tháng»: the day was not
  // read.
  if (word === "#" && (first === "ngày" || (dated.has(before) && each.has(first)))) return true;
  return item.schedules.every((one) => one.kind === "recurring") && movesSeries(tokens, to, first);
}

/**
 * «12 | tháng/năm», «(12) | tháng/năm»: the figure counts its units; «từ | ngày 01 hằng tháng»: its other end was not
 * read.
 */
function movesSeries(tokens: readonly Token[], to: number, first: string): boolean {
  const word = tokens[to - 1]?.word;
  if (word === "từ" || word === "đến") return true;
  return units.has(first) && (word === "#" || (word === ")" && tokens[to - 2]?.word === "#"));
}

const dated: ReadonlySet<string> = new Set(["ngày", "tháng", "/"]);

/** «Ngân | hàng năm sao», «Khách | hàng quý»: the second half of a word, and no frequency. */
function isGoods(printed: string): boolean {
  return /^(ngân|khách|nhà|cửa|mặt|đơn|gian|phố|phường)\s+h[àằ]ng$/iu.test(printed.normalize("NFC"));
}

/** «ngày làm việc cuối cùng của | …»: which day of what follows was not read. */
function speaksOfDay(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 6); at < to; at++) if (tokens[at]?.word === "ngày") return true;
  return false;
}

/** «15/1⏎2/2022», «12/20⏎22»: a figure right behind a figure is more likely its other half. */
function breaksFigure(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1];
  return tokens[from]?.line === true || next?.word === "/" || next?.word === "";
}

function goesOn({ tokens }: Reader, { from }: Unread, { to }: Placed): boolean {
  const word = tokens[from]?.word ?? "";
  // «tháng 7/2026 ÷ 9/2026»
  if (parts.has(word) || word === "÷" || word === "~" || word === "→") return true;
  // «ngày 31 tháng 3 | của năm tài chính kế tiếp»: in another year than was read.
  if (word === "năm" || (word === "của" && tokens[from + 1]?.word === "năm")) return true;
  if (word === "#" && tokens[to - 1]?.word === "#" && breaksFigure(tokens, from)) return true;
  return word === "?" && tokens[to - 1]?.word === "tháng" && tokens[to - 2]?.word === "#";
}
