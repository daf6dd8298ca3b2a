import { baseOf, combining, letterOf } from "../../core/letter.ts";
import { type Entry, interned, startState, transitions, wordAt } from "./dictionary.ts";
import { noMarks, placeless, tonePlace, withMarks } from "./marks.ts";
import type { OcrFold } from "./ocrFolds.ts";
import { startsWith } from "./starts.ts";
import { repairs, type Token } from "./token.ts";

/** A cell taken apart, once, for all families of phrases. */
export interface Lexed {
  readonly text: string;
  /** Ended by so many tokens of the end that looking ahead never leaves them. */
  readonly tokens: readonly Token[];
  /** What any of the tokens may begin, as bits. */
  readonly may: number;
  /** Index of the first token of the end. */
  readonly end: number;
  /** Whether it has lines, or the sign behind which a number may go on («;»): then it may be a list. */
  readonly lines: boolean;
  /** Whether letters and marks were coded apart (NFD). */
  readonly decomposed: boolean;
  /** First space that is neither a plain one nor a line break; −1 none. */
  readonly oddSpace: number;
  /** Whether any word has its diacritics: then one without them means what it spells. */
  readonly marked: boolean;
  /** Whether the text as given is in NFC with one plain space between words: then any part of it can be shown as it is. */
  readonly tidy: boolean;
}

interface Scan {
  readonly text: string;
  readonly next: Uint16Array;
  readonly tokens: Token[];
  at: number;
  may: number;
  spaced: boolean;
  line: boolean;
  lines: boolean;
  decomposed: boolean;
  oddSpace: number;
  slips: boolean;
  marked: boolean;
  tidy: boolean;
}

const space = 32;
const semicolon = 59;
/** How far ahead a family looks at most. */
const padding = 4;

/**
 * Takes a cell apart into words of the vocabulary, figures and signs. Case, diacritics' encoding, tone placement and
 * lost diacritics are settled here, in one pass, so that no family has to look at letters again.
 *
 * @param text - The cell as given.
 * @returns Tokens in order, with what was noticed on the way.
 */
export function lex(text: string): Lexed {
  const tokens: Token[] = [];
  const scan: Scan = {
    text,
    next: transitions(),
    tokens,
    at: 0,
    may: 0,
    spaced: false,
    line: true,
    lines: false,
    decomposed: false,
    oddSpace: -1,
    slips: false,
    marked: false,
    tidy: true,
  };
  const { length } = text;
  while (scan.at < length) {
    const code = text.charCodeAt(scan.at);
    const letter = letterOf(code);
    const base = baseOf(letter);
    if (base === space) skipSpace(scan, code);
    else if (base >= 97 && base <= 122) lexWord(scan);
    else if (code >= 48 && code <= 57) lexFigure(scan);
    else if (base !== 0) {
      if (base === semicolon) scan.lines = true;
      push(scan, signs[base] as string, 0, signsMay[base] as number, scan.at, ++scan.at);
    } else lexOther(scan, code, letter);
  }
  const end = tokens.length;
  push(scan, "", 0, 0, length, length);
  for (let i = 1; i < padding; i++) tokens.push(tokens[end] as Token);
  if (scan.slips) settleSlips(scan);
  const { may, lines, decomposed, oddSpace, marked, tidy } = scan;
  return { text, tokens, may, end, lines, decomposed, oddSpace, marked, tidy };
}

function skipSpace(scan: Scan, code: number): void {
  if (code !== space) {
    scan.tidy = false;
    if (code === 10 || code === 13) scan.line = scan.lines = true;
    else if (code !== 9 && scan.oddSpace < 0) scan.oddSpace = scan.at;
  } else if (scan.spaced) scan.tidy = false;
  scan.spaced = true;
  scan.at++;
}

/** What is neither Vietnamese nor ASCII: marks and invisible characters apart from a word, other alphabets, other signs. */
function lexOther(scan: Scan, code: number, letter: number): void {
  if (code >= 0x300) scan.tidy = false;
  if (letter !== 0) scan.at++;
  else if (isForeign(code)) lexWord(scan);
  else push(scan, interned(scan.text.charAt(scan.at)), 0, 0, scan.at, ++scan.at);
}

/** Letters of other alphabets count as letters: they make words that the vocabulary does not know. */
function isForeign(code: number): boolean {
  return code > 0xbf && code !== 0xd7 && code !== 0xf7 && !(code > 0x2000 && code < 0x2e00);
}

/** A printed «#» is no figure. */
const signs: readonly string[] = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) =>
  code === 35 ? "?" : String.fromCharCode(code),
);
const signsMay: readonly number[] = /* @__PURE__ */ signs.map((word) => startsWith({ word, others: undefined }));

function push(scan: Scan, word: string, value: number, may: number, start: number, end: number): void {
  const { spaced, line } = scan;
  scan.may |= may;
  scan.tokens.push({ word, others: undefined, slips: undefined, may, value, start, end, spaced, line, repair: 0 });
  scan.spaced = false;
  scan.line = false;
}

const figure = "#";
const figureMay: number = /* @__PURE__ */ startsWith({ word: figure, others: undefined });

function lexFigure(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  let at = start;
  let value = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    if (at - start < 9) value = value * 10 + digit;
  }
  scan.at = at;
  push(scan, figure, value, figureMay, start, at);
}

/** A word of letters; its marks tell apart words of the same letters. */
function lexWord(scan: Scan): void {
  const { text, next } = scan;
  const start = scan.at;
  let at = start;
  let state = startState;
  let marks = noMarks;
  let length = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = letterOf(code);
    const base = baseOf(letter);
    if (base >= 97 && base <= 122) {
      state = next[state * 26 + base - 97] as number;
      length++;
    } else if (base !== 0 || (letter === 0 && !isForeign(code))) break;
    else if (foreignOrApart(scan, code, letter)) state = 0;
    if (letter > 0x7f) marks = withMarks(marks, letter, length);
  }
  scan.at = at;
  if (marks !== noMarks) scan.marked = true;
  const entry = state === 0 ? undefined : wordAt(state, placeless(marks));
  if (entry === undefined) push(scan, "?", 0, 0, start, at);
  else pushEntry(scan, entry, start, tonePlace(marks));
}

/** A letter of another alphabet, after which no word is ours; or a mark coded apart, or what is not seen. */
function foreignOrApart(scan: Scan, code: number, letter: number): boolean {
  if (code >= 0x300 || letter !== 0) scan.tidy = false;
  if (letter & combining) scan.decomposed = true;
  return letter === 0;
}

function pushEntry(scan: Scan, entry: Entry, start: number, toneAt: number): void {
  const { spaced, line } = scan;
  const { word, others, slips, may, value } = entry;
  const moved = entry.toneAt > 0 && entry.toneAt !== toneAt && entry.repair === 0;
  const repair = moved ? repairs.toneMoved : entry.repair;
  scan.may |= may;
  scan.tokens.push({ word, others, slips, may, value, start, end: scan.at, spaced, line, repair });
  scan.spaced = false;
  scan.line = false;
  if (slips !== undefined) scan.slips = true;
  // «QuýI», «QII»: the two words written as one.
  if (entry.follows > 0) push(scan, "#roman", entry.follows, 0, start, scan.at);
}

/** A slip is believed only beside what makes it sure; elsewhere the word is what it spells, or one we do not know. */
function settleSlips(scan: Scan): void {
  const { tokens } = scan;
  for (let i = 0; i < tokens.length; i++) {
    const { slips, value, start, end, spaced, line } = tokens[i] as Token;
    const next = tokens[i + 1];
    // «theo quy định⏎Quý II»: a word of another line makes nothing sure.
    const fold = slips && foldBeside(slips, i === 0 || line ? undefined : tokens[i - 1], next?.line ? undefined : next);
    if (!fold) continue;
    const word = fold.meant;
    const others = undefined;
    const may = startsWith({ word, others });
    scan.may |= may;
    // Written out: a copy by spreading has a hidden class of its own, and every look at a token would have to tell two
    // apart.
    tokens[i] = { word, others, slips: undefined, may, value, start, end, spaced, line, repair: repairs.misread };
  }
}

function foldBeside(
  slips: readonly OcrFold[],
  before: Token | undefined,
  after: Token | undefined,
): OcrFold | undefined {
  for (let i = 0; i < slips.length; i++) {
    const fold = slips[i] as OcrFold;
    if (stands(after, fold.beside) || stands(before, fold.beside)) return fold;
  }
  return undefined;
}

function stands(token: Token | undefined, beside: string): boolean {
  if (!token) return false;
  if (token.word === beside || (token.word === "#roman" && beside === "#")) return true;
  return token.slips?.some((fold) => fold.meant === beside) ?? false;
}
