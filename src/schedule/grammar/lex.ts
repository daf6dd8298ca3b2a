import { baseOf, combining, invisible, letterOf, shapeOf, toneOf } from "../../core/letter.ts";
import { type Entry, startState, step, wordAt } from "./dictionary.ts";
import { repairs, type Token } from "./token.ts";

/** A cell taken apart, once, for all families of phrases. */
export interface Lexed {
  readonly text: string;
  /** The last one is the end. */
  readonly tokens: readonly Token[];
  /** Whether letters and marks were coded apart (NFD). */
  readonly decomposed: boolean;
  /** First space that is neither a plain one nor a line break; −1 none. */
  readonly oddSpace: number;
  /** Whether any word has its diacritics: then one without them means what it spells. */
  readonly marked: boolean;
}

interface Scan {
  readonly text: string;
  readonly tokens: Token[];
  at: number;
  spaced: boolean;
  line: boolean;
  decomposed: boolean;
  oddSpace: number;
  slips: boolean;
  marked: boolean;
}

/**
 * Takes a cell apart into words of the vocabulary, figures and signs. Case, diacritics' encoding, tone placement and
 * lost diacritics are settled here, in one pass, so that no family has to look at letters again.
 *
 * @param text - The cell as given.
 * @returns Tokens in order, with what was noticed on the way.
 */
export function lex(text: string): Lexed {
  const scan: Scan = {
    text,
    tokens: [],
    at: 0,
    spaced: false,
    line: true,
    decomposed: false,
    oddSpace: -1,
    slips: false,
    marked: false,
  };
  while (scan.at < text.length) {
    const code = text.charCodeAt(scan.at);
    const letter = letterOf(code);
    const base = baseOf(letter);
    if (base === 32) skipSpace(scan, code);
    else if (letter & (invisible | combining)) scan.at++;
    else if (code >= 48 && code <= 57) lexFigure(scan);
    else if (isLetter(base, code)) lexWord(scan);
    else push(scan, base > 0 ? sign(base) : text.charAt(scan.at), scan.at, ++scan.at);
  }
  push(scan, "", text.length, text.length);
  if (scan.slips) settleSlips(scan.tokens);
  return { text, tokens: scan.tokens, decomposed: scan.decomposed, oddSpace: scan.oddSpace, marked: scan.marked };
}

function skipSpace(scan: Scan, code: number): void {
  scan.spaced = true;
  if (code === 10 || code === 13) scan.line = true;
  else if (code !== 32 && code !== 9 && scan.oddSpace < 0) scan.oddSpace = scan.at;
  scan.at++;
}

/** Letters of other alphabets count as letters: they make words that the vocabulary does not know. */
function isLetter(base: number, code: number): boolean {
  return base === 0 ? code > 0xbf && !(code > 0x2000 && code < 0x2e00) : base >= 97 && base <= 122;
}

const signs: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const sign = (code: number): string => signs[code] as string;

const plain: Pick<Token, "value" | "repair" | "others" | "slips"> = {
  value: 0,
  repair: 0,
  others: undefined,
  slips: undefined,
};

function push(scan: Scan, word: string, start: number, end: number, known: typeof plain = plain): void {
  const { value, repair, others, slips } = known;
  scan.tokens.push({ word, others, slips, value, start, end, spaced: scan.spaced, line: scan.line, repair });
  if (slips) scan.slips = true;
  scan.spaced = false;
  scan.line = false;
}

function lexFigure(scan: Scan): void {
  const start = scan.at;
  let value = 0;
  for (; scan.at < scan.text.length; scan.at++) {
    const digit = scan.text.charCodeAt(scan.at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  push(scan, "#", start, scan.at, { ...plain, value });
}

/** Tone, its place, and the shapes of all letters of a syllable: what tells apart words of the same letters. */
function lexWord(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  let state = startState;
  let [tone, toneAt, shapes, weight, length] = [0, 0, 0, 1, 0];
  for (; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    const letter = letterOf(code);
    if (letter & invisible) continue;
    if (letter & combining) {
      scan.decomposed = true;
      if (toneOf(letter) > 0) [tone, toneAt] = [toneOf(letter), length];
      shapes += (shapeOf(letter) * weight) / 5;
      continue;
    }
    const base = baseOf(letter);
    if (!isLetter(base, code)) break;
    state = base === 0 ? 0 : step(state, base);
    length++;
    if (toneOf(letter) > 0) [tone, toneAt] = [toneOf(letter), length];
    shapes += shapeOf(letter) * weight;
    weight *= 5;
  }
  if (tone > 0 || shapes > 0) scan.marked = true;
  const entry = state === 0 ? undefined : wordAt(state, shapes * 8 + tone);
  if (!entry) push(scan, "?", start, scan.at);
  else pushEntry(scan, entry, start, toneAt);
}

function pushEntry(scan: Scan, entry: Entry, start: number, toneAt: number): void {
  const moved = entry.repair === 0 && entry.toneAt > 0 && entry.toneAt !== toneAt;
  push(scan, entry.word, start, scan.at, moved ? { ...entry, repair: repairs.toneMoved } : entry);
  // «QuýI», «QII»: the two words written as one.
  if (entry.follows > 0) push(scan, "#roman", start, scan.at, { ...plain, value: entry.follows });
}

/** A slip is believed only beside what makes it sure; elsewhere the word is what it spells, or one we do not know. */
function settleSlips(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const fold = token.slips?.find(({ beside }) => stands(tokens[i + 1], beside) || stands(tokens[i - 1], beside));
    if (fold) tokens[i] = { ...token, word: fold.meant, repair: repairs.misread, others: undefined, slips: undefined };
  }
}

function stands(token: Token | undefined, beside: string): boolean {
  if (!token) return false;
  const word = token.word === "#roman" ? "#" : token.word;
  return word === beside || (token.slips?.some((fold) => fold.meant === beside) ?? false);
}
