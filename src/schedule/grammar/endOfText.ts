import { is, peek, type Reader } from "./reader.ts";

/** Two words that begin another time, whatever stands before them. */
const starters: readonly (readonly [string, string])[] = [
  ["chậm", "nhất"],
  ["muộn", "nhất"],
  ["không", "quá"],
  ["trong", "vòng"],
  ["trong", "thời"],
  ["đột", "xuất"],
  ["thường", "xuyên"],
  ["định", "kỳ"],
  ["hàng", "tháng"],
  ["hàng", "quý"],
  ["hàng", "năm"],
  ["báo", "cáo"],
  ["hoàn", "thành"],
  ["trước", "ngày"],
  ["trước", "#"],
  ["nhưng", "không"],
];

/** Longest text, in tokens, that is looked through before it is known to belong to a time. */
export const lookahead = 60;

/** Where free text from here on ends: its clause, its bracket, or where another time begins. */
export function endOfText(r: Reader, most: number = Number.POSITIVE_INFINITY): number {
  const { tokens } = r.lexed;
  const last = Math.min(tokens.length - 1, r.at + most);
  let depth = 0;
  let i = r.at;
  for (; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    r.steps++;
    const { word } = token;
    if (word === "(") depth++;
    else if (word === ")" && --depth < 0) break;
    else if (word === ";" || (i > r.at && token.line && (word === "-" || word === "+" || word === "•" || word === "*")))
      break;
    else if (word === "." && endsSentence(r, i)) break;
    else if ((word === "," || word === "hoặc" || word === "và" || word === "." || word === "-") && startsTime(r, i + 1))
      break;
  }
  return i;
}

/** A full stop: the end, or a capital behind it. */
function endsSentence(r: Reader, at: number): boolean {
  const next = r.lexed.tokens[at + 1];
  if (!next || next.word === "" || next.word === "-" || next.word === "+") return true;
  if (!next.spaced) return false;
  const first = r.lexed.text.charAt(next.start);
  return first !== first.toLowerCase();
}

function startsTime(r: Reader, at: number): boolean {
  const ahead = at - r.at;
  if (peek(r, ahead).word === "?") return false;
  const skip = is(r, "và", ahead) || is(r, "hoặc", ahead) ? 1 : 0;
  return starters.some(([first, second]) => is(r, first, ahead + skip) && is(r, second, ahead + skip + 1));
}
