import type { Issue } from "../../core/issue.ts";
import type { ScheduleIssueCode } from "../words/vi.ts";
import type { Lexed } from "./lex.ts";
import { type TidyText, tidied } from "./tidied.ts";
import { repairs, type Token } from "./token.ts";

/** A place in a cell. Families move `at` on when they have read something, and leave it alone when they have not. */
export interface Reader {
  readonly lexed: Lexed;
  /** Those of the cell, at hand because nearly every step looks at one. */
  readonly tokens: readonly Token[];
  /** Index of the next token. */
  at: number;
  /** Characters lexed and tokens looked at so far: the measure of the work done. */
  steps: number;
  /** Furthest token any family has understood. */
  furthest: number;
  /** What was noticed about what was read; what belongs to a reading that did not stand is taken out again. */
  readonly notes: Note[];
  /** What looks like a time but cannot be one («Quý V»): the first such finding refuses the cell. */
  problem: Note | undefined;
  /** Where free text from each token on ends; made when first asked for. */
  textEnds: readonly number[] | undefined;
  /** The text as it is shown, where that is not the text as given; made when first asked for. */
  tidied: TidyText | undefined;
}

/** Reads from the first token of a cell on. */
export function readerOf(lexed: Lexed): Reader {
  return {
    lexed,
    tokens: lexed.tokens,
    at: 0,
    steps: lexed.text.length,
    furthest: 0,
    notes: [],
    problem: undefined,
    textEnds: undefined,
    tidied: undefined,
  };
}

/** Something to tell about some tokens, once the reading it belongs to stands. */
export interface Note {
  readonly code: ScheduleIssueCode;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly params: Issue["params"] | undefined;
  readonly suggestion?: string;
}

/** The token so many places ahead, three at most: as many as there are tokens of the end. */
export function peek(r: Reader, ahead = 0): Token {
  r.steps++;
  return r.tokens[r.at + ahead] as Token;
}

/** The token so many places back; the end stands for what lies before the beginning. */
export function behind(r: Reader, places: number): Token {
  r.steps++;
  return r.tokens[r.at < places ? r.lexed.end : r.at - places] as Token;
}

/** Whether that word stands there. Without diacritics a word is any of those it may be. */
export function is(r: Reader, word: string, ahead = 0): boolean {
  const token = peek(r, ahead);
  return token.word === word || (token.others !== undefined && maybe(token.others, word));
}

/** Whether what may begin with one of those words ({@link starts}) may stand here. */
export function begins(r: Reader, what: number): boolean {
  return (peek(r).may & what) !== 0;
}

/** Whether one of those words stands there. */
export function isOne(r: Reader, words: readonly string[], ahead = 0): boolean {
  return wordOf(peek(r, ahead), words) !== undefined;
}

/** Reads that word, if it stands there. */
export function take(r: Reader, word: string): boolean {
  const token = peek(r);
  if (token.word !== word && (token.others === undefined || !maybe(token.others, word))) return false;
  advance(r, token, word);
  return true;
}

/** Reads those words, if all of them stand there in this order. */
export function takeAll(r: Reader, first: string, second: string, third?: string): boolean {
  return is(r, first) && takeRest(r, first, second, third);
}

function takeRest(r: Reader, first: string, second: string, third: string | undefined): boolean {
  if (!is(r, second, 1) || (third !== undefined && !is(r, third, 2))) return false;
  advance(r, peek(r), first);
  advance(r, peek(r), second);
  if (third !== undefined) advance(r, peek(r), third);
  return true;
}

/** Reads one of those words, if one stands there. */
export function takeOne(r: Reader, words: readonly string[]): string | undefined {
  const token = peek(r);
  const word = wordOf(token, words);
  if (word !== undefined) advance(r, token, word);
  return word;
}

/** Which of those words a token may be. */
function wordOf({ word, others }: Token, words: readonly string[]): string | undefined {
  if (oneOf(words, word)) return word;
  return others === undefined ? undefined : firstOf(others, words);
}

// Words without their diacritics are few: what they ask for stands apart, so that every look at a token stays short.

function maybe(others: readonly string[], word: string): boolean {
  return others.includes(word);
}

function firstOf(others: readonly string[], words: readonly string[]): string | undefined {
  return others.find((other) => oneOf(words, other));
}

/** Words are few and each is one string everywhere, so that looking along them is quicker than any table. */
function oneOf(words: readonly string[], word: string): boolean {
  for (let i = 0; i < words.length; i++) if (words[i] === word) return true;
  return false;
}

/** Moves past a token read as that word, telling what had to be repaired to know it. */
function advance(r: Reader, token: Token, word: string): void {
  r.at++;
  if (token.repair !== 0 || token.word !== word) tellRepair(r, token, word);
}

function tellRepair(r: Reader, token: Token, word: string): void {
  r.notes.push({ code: repairCode(token), from: r.at - 1, to: r.at, params: undefined, suggestion: word });
}

function repairCode(token: Token): ScheduleIssueCode {
  if (token.repair & repairs.misread) return "ocr-slip";
  return token.repair & repairs.toneMoved ? "tone-moved" : "missing-diacritics";
}

/**
 * Goes back to a place, where nothing was read after all; what was noticed since is forgotten.
 *
 * @returns Nothing, so that a family can answer with it.
 */
export function back(r: Reader, at: number): undefined {
  if (r.at > r.furthest) r.furthest = r.at;
  r.at = at;
  if (r.notes.length > 0) forgetFrom(r.notes, at);
  return undefined;
}

function forgetFrom(notes: Note[], at: number): void {
  while (notes.length > 0 && (notes[notes.length - 1] as Note).from >= at) notes.pop();
}

/** Reads what `read` reads; where it reads nothing, the place is as before. */
export function attempt<T>(r: Reader, read: (r: Reader) => T | undefined): T | undefined {
  const { at } = r;
  const value = read(r);
  return value === undefined ? back(r, at) : value;
}

/** Span, in the text as given, of the tokens from one place up to another. */
export function spanOf(r: Reader, from: number, to: number = r.at): readonly [number, number] {
  const { tokens } = r;
  return [tokens[from]?.start ?? r.lexed.text.length, tokens[to - 1]?.end ?? r.lexed.text.length];
}

/** What is printed between two tokens, in NFC, each stretch of white space one space. */
export function textOf(r: Reader, from: number, to: number = r.at): string {
  if (to <= from) return "";
  const { lexed, tokens } = r;
  r.steps++;
  if (lexed.tidy) return lexed.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  if (r.tidied === undefined) {
    r.tidied = tidied(lexed);
    r.steps += lexed.text.length;
  }
  return r.tidied.text.slice(r.tidied.starts[from], r.tidied.ends[to - 1]);
}

/** No text ends in more points than these. */
const mostPoints = 60;

/** The same without the comma or full stop that ends it, or a colon where that ends it too. */
export function clauseOf(r: Reader, from: number, to: number, colon = false): string {
  const { tokens } = r;
  let end = to;
  const least = Math.max(from, to - mostPoints);
  while (end > least && isPoint((tokens[end - 1] as Token).word, colon)) end--;
  return textOf(r, from, end);
}

function isPoint(word: string, colon: boolean): boolean {
  return word === "," || word === "." || (colon && word === ":");
}

/** Notes something about the tokens from one place to here. */
export function note(
  r: Reader,
  from: number,
  code: ScheduleIssueCode,
  params?: Issue["params"],
  suggestion?: string,
): void {
  r.notes.push(noteOf(code, from, r.at, params, suggestion));
}

function noteOf(
  code: ScheduleIssueCode,
  from: number,
  to: number,
  params: Issue["params"] | undefined,
  suggestion: string | undefined,
): Note {
  return suggestion === undefined ? { code, from, to, params } : { code, from, to, params, suggestion };
}

/** Remembers what makes the cell unreadable although it speaks of a time. */
export function refuse(r: Reader, code: ScheduleIssueCode, params?: Issue["params"], suggestion?: string): void {
  r.problem ??= noteOf(code, Math.max(0, r.at - 1), r.at, params, suggestion);
}
