import type { Issue } from "../../core/issue.ts";
import type { ScheduleIssueCode } from "../words/vi.ts";
import type { Lexed } from "./lex.ts";
import { repairs, type Token } from "./token.ts";

/** A place in a cell. Families move `at` on when they have read something, and leave it alone when they have not. */
export interface Reader {
  readonly lexed: Lexed;
  /** Index of the next token. */
  at: number;
  /** Tokens looked at so far: the measure of the work done. */
  steps: number;
  /** Furthest token any family has understood. */
  furthest: number;
  /** What was noticed about what was read; what belongs to a reading that did not stand is taken out again. */
  readonly notes: Note[];
  /** What looks like a time but cannot be one («Quý V»): the first such finding refuses the cell. */
  problem: Note | undefined;
}

/** Something to tell about some tokens, once the reading it belongs to stands. */
export interface Note {
  readonly code: ScheduleIssueCode;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly params: Issue["params"];
  readonly suggestion?: string;
}

/** The token so many places ahead; the end stands for whatever lies beyond it. */
export function peek(r: Reader, ahead = 0): Token {
  r.steps++;
  const { tokens } = r.lexed;
  return tokens[r.at + ahead] ?? (tokens[tokens.length - 1] as Token);
}

/** Whether that word stands there. Without diacritics a word is any of those it may be. */
export function is(r: Reader, word: string, ahead = 0): boolean {
  const token = peek(r, ahead);
  return token.word === word || (token.others?.includes(word) ?? false);
}

/** Reads that word, if it stands there. */
export function take(r: Reader, word: string): boolean {
  if (!is(r, word)) return false;
  advance(r, word);
  return true;
}

/** Reads those words, if all of them stand there in this order. */
export function takeAll(r: Reader, ...words: readonly [string, string, ...string[]]): boolean {
  for (let i = 0; i < words.length; i++) if (!is(r, words[i] as string, i)) return false;
  for (const word of words) advance(r, word);
  return true;
}

/** Reads one of those words, if one stands there. */
export function takeOne(r: Reader, words: readonly string[]): string | undefined {
  const token = peek(r);
  const word = words.includes(token.word) ? token.word : token.others?.find((other) => words.includes(other));
  if (word !== undefined) advance(r, word);
  return word;
}

/** Moves past a token read as that word, telling what had to be repaired to know it. */
function advance(r: Reader, word: string): void {
  const token = peek(r);
  r.at++;
  if (token.repair !== 0 || token.word !== word)
    r.notes.push({ code: repairCode(token), from: r.at - 1, to: r.at, params: {}, suggestion: word });
}

function repairCode(token: Token): ScheduleIssueCode {
  if (token.repair & repairs.misread) return "ocr-slip";
  return token.repair & repairs.toneMoved ? "tone-moved" : "missing-diacritics";
}

/** Reads what `read` reads; where it reads nothing, the place is as before. */
export function attempt<T>(r: Reader, read: (r: Reader) => T | undefined): T | undefined {
  const { at } = r;
  const { length } = r.notes;
  const value = read(r);
  if (value === undefined) {
    r.at = at;
    if (r.notes.length > length) r.notes.length = length;
  } else if (r.at > r.furthest) r.furthest = r.at;
  return value;
}

/** Span, in the text as given, of the tokens from one place up to another. */
export function spanOf(r: Reader, from: number, to: number = r.at): readonly [number, number] {
  const { tokens } = r.lexed;
  return [tokens[from]?.start ?? r.lexed.text.length, tokens[to - 1]?.end ?? r.lexed.text.length];
}

/** What is printed between two tokens, in NFC, each stretch of white space one space. */
export function textOf(r: Reader, from: number, to: number = r.at): string {
  const [start, end] = spanOf(r, from, to);
  return r.lexed.text.slice(start, end).normalize("NFC").replace(/\s+/g, " ");
}

/** Notes something about the tokens from one place to here. */
export function note(
  r: Reader,
  from: number,
  code: ScheduleIssueCode,
  params: Issue["params"],
  suggestion?: string,
): void {
  r.notes.push({ code, from, to: r.at, params, ...(suggestion === undefined ? {} : { suggestion }) });
}

/** Remembers what makes the cell unreadable although it speaks of a time. */
export function refuse(r: Reader, code: ScheduleIssueCode, params: Issue["params"], suggestion?: string): void {
  const { at } = r;
  r.problem ??= {
    code,
    from: Math.max(0, at - 1),
    to: at,
    params,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
