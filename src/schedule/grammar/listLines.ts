import { bullets, isBullet } from "./isBullet.ts";
import type { Lexed } from "./lex.ts";
import type { Token } from "./token.ts";
import { withTokens } from "./withTokens.ts";

/** A number of a list («1)», «2.», «(3)», «a)», «II.») with the tokens it is made of. */
interface Mark {
  readonly at: number;
  readonly length: number;
  /** Its form: numbers of one list are written alike. */
  readonly form: string;
  readonly value: number;
}

/**
 * Makes one sign, «•», of what begins the lines of a list, so that no phrase reads over it: bullets, and numbers that
 * count on from line to line. A dash alone, in a cell that is no list, may be that of a range («Tháng 3⏎- tháng 11»).
 */
export function listLines(lexed: Lexed): Lexed {
  const marks = countedOn(lexed);
  const dashes = isDashed(lexed);
  const { tokens } = lexed;
  if (marks.size === 0 && !tokens.some((_, at) => at < lexed.end && isMark(tokens, at, dashes))) return lexed;
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const length = at < lexed.end ? (marks.get(at) ?? (isMark(tokens, at, dashes) ? 1 : 0)) : 0;
    made.push(length === 0 ? token : markOf(token, tokens[at + length - 1] as Token));
    if (length > 1) at += length - 1;
  }
  return withTokens(lexed, lexed.text, made, lexed.end - (tokens.length - made.length));
}

function markOf({ start, spaced }: Token, { end }: Token): Token {
  const [others, slips] = [undefined, undefined];
  return { word: "•", others, slips, may: 0, value: 0, start, end, spaced, line: true, repair: 0 };
}

function isDash({ line, word }: Token): boolean {
  return line && word === "-";
}

/** Whether dashes are bullets here: a bullet begins the cell, or more than one line begins with a dash. */
function isDashed({ tokens, end }: Lexed): boolean {
  if (bullets.has(tokens[0]?.word ?? "")) return true;
  let dashes = 0;
  for (let at = 1; at < end; at++) if (isDash(tokens[at] as Token)) dashes++;
  return dashes > 1;
}

function isMark(tokens: readonly Token[], at: number, dashes: boolean): boolean {
  const token = tokens[at] as Token;
  if (!isBullet(token)) return false;
  return dashes || !isDash(token) || tokens[at - 1]?.word === ":";
}

/** The numbers that count on, each by its place, with their length in tokens. */
function countedOn(lexed: Lexed): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  const last = new Map<string, Mark>();
  for (let at = 0; at < lexed.end; at++) {
    const mark = markAt(lexed, at);
    if (mark === undefined) continue;
    const before = last.get(mark.form);
    if (before && before.value + 1 === mark.value) {
      counted.set(before.at, before.length);
      counted.set(at, mark.length);
    }
    last.set(mark.form, mark);
  }
  return counted;
}

function markAt({ text, tokens }: Lexed, at: number): Mark | undefined {
  const token = tokens[at] as Token;
  const inline = !token.line && tokens[at - 1]?.word === ";";
  if (!token.line && !inline) return undefined;
  const bracket = token.word === "(" ? 1 : 0;
  const number = tokens[at + bracket] as Token;
  const sort = sortOf(text, number);
  const close = tokens[at + bracket + 1] as Token;
  if (sort === undefined || close.spaced) return undefined;
  const point = !bracket && !inline && (close.word === "." || close.word === "/") && (tokens[at + 2] as Token).spaced;
  if (!point && close.word !== ")") return undefined;
  const value = sort === "a" ? alphabet.indexOf(letterOf(text, number)) : number.value;
  return { at, length: bracket + 2, form: `${bracket}${sort}${close.word}`, value };
}

const alphabet = "abcdđeghiklmnopqrstuvxy";

function letterOf(text: string, { start, end }: Token): string {
  return text.slice(start, end).toLowerCase();
}

/** A figure of two digits at most, a Roman numeral, or one letter. */
function sortOf(text: string, token: Token): "#" | "#roman" | "a" | undefined {
  const { word, start, end } = token;
  if (word === "#") return end - start <= 2 ? word : undefined;
  if (word === "#roman") return word;
  return end - start === 1 && alphabet.includes(letterOf(text, token)) ? "a" : undefined;
}
