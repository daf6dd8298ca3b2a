import { isBullet } from "./isBullet.ts";
import type { Lexed } from "./lex.ts";
import { type Pairs, pairAt, pairsOf } from "./pairs.ts";
import { peek, type Reader } from "./reader.ts";
import type { Token } from "./token.ts";

/** Two words that begin another time, whatever stands before them. */
const starters: Pairs = /* @__PURE__ */ pairsOf(
  "chậm nhất, muộn nhất, không quá, trong vòng, trong thời, đột xuất, thường xuyên, định kỳ, hàng tháng, hàng quý, " +
    "hàng năm, báo cáo, hoàn thành, xong trước, xong trong, trước ngày, trước #, ít nhất, tối thiểu, đến hết, từ tháng, từ quý, từ năm",
);

/** Behind a comma also these: «theo kế hoạch, | sau khi được phê duyệt», «kể từ ngày ban hành, | đến 6/2022». */
const parted: Pairs = /* @__PURE__ */ pairsOf(
  "sau khi, ngay sau, ngay khi, trước khi, khi có, theo kế, theo lộ, theo tiến, theo chương, theo quy, theo yêu, theo tình, " +
    "chưa xác, chưa có, liên tục, bắt đầu, trong #, từ ngày, từ #, đến ngày, đến tháng, đến quý, đến năm, đến #",
);

const scoped: Pairs = /* @__PURE__ */ pairsOf("đối với");

/** Longest text, in tokens, that is looked through before it is known to belong to a time. */
export const lookahead = 60;

/** Where free text from here on ends: its clause, its bracket, or where another time begins. */
export function endOfText(r: Reader, most: number = Number.POSITIVE_INFINITY): number {
  if (r.textEnds === undefined) {
    r.textEnds = endsOf(r.lexed);
    r.steps += r.lexed.end;
  }
  // What stands on the next line of a list is none of the text here.
  return isBullet(peek(r)) ? r.at : Math.min(r.textEnds[r.at] as number, r.at + most);
}

/** For every token, where text beginning with it ends: from the last back, since each is known by those behind it. */
function endsOf(lexed: Lexed): readonly number[] {
  const { tokens, end } = lexed;
  const ends: number[] = new Array(end + 1);
  ends[end] = end;
  // A bullet, or a line with a label of its own, ends the text before it, not the text that begins with it.
  let labelled = -1;
  const goesOn = (at: number): number => (at === labelled || isBullet(tokens[at] as Token) ? at : (ends[at] as number));
  let colon = false;
  for (let i = end - 1; i >= 0; i--) {
    colon ||= isLabelSign(tokens[i] as Token, tokens[i + 1] as Token);
    if (tokens[i]?.line) {
      if (colon) labelled = i;
      colon = false;
    }
    if (stops(lexed, i)) ends[i] = i;
    else {
      const next = goesOn(i + 1);
      const bracketed = tokens[i]?.word === "(" && tokens[next]?.word === ")";
      const after = bracketed ? goesOn(next + 1) : next;
      // «sau khi có hướng dẫn (dự kiến quý II)»: the last bracket may hold a time of its own.
      ends[i] = bracketed && after === next + 1 && isTime(lexed, i + 1) ? i : after;
    }
  }
  return ends;
}

/** The colon of a label, not that of an hour. */
function isLabelSign({ word }: Token, next: Token): boolean {
  return word === ":" && (next.spaced || next.word === "");
}

function stops(lexed: Lexed, at: number): boolean {
  switch (lexed.tokens[at]?.word) {
    case ")":
    case ";":
      return true;
    // «Sau khi ban hành (đối với cấp xã)»: whom it is for is no part of the event's name.
    case "(":
      return pairAt(lexed.tokens[at + 1] as Token, lexed.tokens[at + 2] as Token, scoped) !== undefined;
    case '"':
      return at + 1 === lexed.end;
    case ".":
      return endsSentence(lexed, at) || startsTime(lexed, at + 1);
    case ",":
      return startsTime(lexed, at + 1) || startsDay(lexed, at + 1) || isPartedAt(lexed, at + 1);
    case "và":
      return startsTime(lexed, at + 1) || startsDay(lexed, at + 1);
    case "hoặc":
    case "nhưng":
    case "-":
      return startsTime(lexed, at + 1);
    default:
      return false;
  }
}

/** A full stop before a space: capitals are no sign, since all of a cell may be in them. */
function endsSentence({ tokens }: Lexed, at: number): boolean {
  const { word, spaced } = tokens[at + 1] as Token;
  return spaced || word === "" || word === "-" || word === "+" || word === "•";
}

/** «… và | ngày 10 tháng 9»: behind a comma it may be the day of a document. */
function startsDay({ tokens }: Lexed, at: number): boolean {
  const [first, day, sign] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  return first === "ngày" && day === "#" && (sign === "tháng" || sign === "/");
}

const expected: Pairs = /* @__PURE__ */ pairsOf("dự kiến");

/** «dự kiến quý II», «trước ngày 15/6»: what stands in a bracket is a time, not part of a name. */
function isTime(lexed: Lexed, at: number): boolean {
  const { tokens } = lexed;
  return startsTime(lexed, at) || pairAt(tokens[at] as Token, tokens[at + 1] as Token, expected) !== undefined;
}

function isPartedAt({ tokens }: Lexed, at: number): boolean {
  return pairAt(tokens[at] as Token, tokens[at + 1] as Token, parted) !== undefined;
}

function startsTime(lexed: Lexed, at: number): boolean {
  const joint = lexed.tokens[at]?.word;
  const first = joint === "và" || joint === "hoặc" || joint === "nhưng" || joint === "-" ? at + 1 : at;
  return pairAt(lexed.tokens[first] as Token, lexed.tokens[first + 1] as Token, starters) !== undefined;
}
