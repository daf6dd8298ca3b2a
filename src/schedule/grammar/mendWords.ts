import { baseOf, letterOf } from "../../core/letter.ts";
import type { Entry } from "./dictionary.ts";
import type { Lexed } from "./lex.ts";
import type { Note } from "./reader.ts";
import type { Token } from "./token.ts";
import { type FoundWord, wordsFrom } from "./wordsFrom.ts";

/** A cell with words joined or parted, and what is to be told of each. */
export interface Mended {
  readonly lexed: Lexed;
  readonly notes: readonly Note[];
}

/** Longest cell, in tokens, that is mended: what is longer is no time cell. */
const longestCell = 60;
/** Pieces a word may be broken into, and longest word that may be two or more written as one. */
const mostPieces = 3;
const longestGlued = 24;

/**
 * Mends words no dictionary knows: pieces of one word, broken by a line, a space or a hyphen at the line's end
 * («Thư-⏎ờng xuyên»), and several words written as one («Trướcngày 15/12»). Only what then is a word of ours changes.
 *
 * @param lexed - A cell that could not be read whole.
 * @returns The cell mended; `undefined` when there is nothing to mend.
 */
export function mendWords(lexed: Lexed): Mended | undefined {
  if (lexed.end > longestCell) return undefined;
  const tokens: Token[] = [];
  const notes: Note[] = [];
  const tell = (code: Note["code"], made: readonly Token[]): void => {
    const from = tokens.length;
    tokens.push(...made);
    const printed = lexed.text.slice(made[0]?.start, made.at(-1)?.end);
    const params = { value: printed.normalize("NFC").replace(/\s+/g, " ") };
    notes.push({ code, from, to: tokens.length, params, suggestion: made.map(({ word }) => word).join(" ") });
  };
  for (let at = 0; at < lexed.end; ) {
    const joined = joinAt(lexed, at);
    const parted = joined === undefined ? partAt(lexed, at) : undefined;
    if (joined !== undefined) {
      tell("word-broken", [joined.token]);
      at = joined.next;
    } else if (parted !== undefined) {
      tell("words-glued", parted);
      at++;
    } else tokens.push(lexed.tokens[at++] as Token);
  }
  if (notes.length === 0) return undefined;
  const end = tokens.length;
  const { text, lines, decomposed, oddSpace, marked } = lexed;
  tokens.push(...lexed.tokens.slice(lexed.end));
  return { lexed: { text, tokens, may: -1, end, lines, decomposed, oddSpace, marked, tidy: false }, notes };
}

/** Letters that are no word of ours; a lone one may have been taken for a numeral. */
function isPiece(text: string, token: Token | undefined): token is Token {
  if (token?.word !== "?" && token?.word !== "#roman" && token?.word !== "#slip") return false;
  return isLetter(text, token.start);
}

function isLetter(text: string, at: number): boolean {
  const base = baseOf(letterOf(text.charCodeAt(at)));
  return base >= 97 ? base <= 122 : base === 0 && /^\p{L}/u.test(text.charAt(at));
}

/** The word that pieces from here on make together, and where the text goes on; at least the first is no word itself. */
function joinAt(
  { text, tokens, end }: Lexed,
  from: number,
): { readonly token: Token; readonly next: number } | undefined {
  const first = tokens[from];
  if (!isPiece(text, first)) return undefined;
  let letters = text.slice(first.start, first.end);
  let at = from;
  for (let pieces = 2; pieces <= mostPieces; pieces++) {
    const hyphen = tokens[at + 1]?.word === "-" && tokens[at + 2]?.line === true;
    at += hyphen ? 2 : 1;
    const piece = tokens[at];
    if (at >= end || piece === undefined || !isLetter(text, piece.start)) return undefined;
    letters += text.slice(piece.start, piece.end);
    const whole = wordsFrom(letters, 0).find((word) => word.end === letters.length);
    if (whole !== undefined) return { token: tokenOf(whole.entry, first, first.start, piece.end), next: at + 1 };
  }
  return undefined;
}

/** The words of ours a word is made of, the fewest that do; nothing where it can be parted in two ways. */
function partAt({ text, tokens }: Lexed, at: number): readonly Token[] | undefined {
  const token = tokens[at];
  if (!isPiece(text, token)) return undefined;
  const printed = text.slice(token.start, token.end);
  const letters = printed.normalize("NFC");
  if (letters.length > longestGlued) return undefined;
  const [parts, ...more] = partsOf(letters, 0, 2) ?? partsOf(letters, 0, 3) ?? [];
  if (parts === undefined || more.length > 0) return undefined;
  let { start } = token;
  return parts.map(({ entry, end }, i) => {
    const made = tokenOf(entry, i === 0 ? token : glued, start, token.start + lengthAsGiven(printed, end));
    start = made.end;
    return made;
  });
}

/** How much of a text as given is so much of it in NFC: its letters and marks may be coded apart. */
function lengthAsGiven(printed: string, length: number): number {
  let at = length;
  while (at < printed.length && printed.slice(0, at + 1).normalize("NFC").length <= length) at++;
  return at;
}

const glued = { spaced: true, line: false };

/** Every way to part a text, from one place on, into so many words of ours of two letters or more. */
function partsOf(text: string, from: number, words: number): readonly (readonly FoundWord[])[] | undefined {
  const ways: (readonly FoundWord[])[] = [];
  for (const word of wordsFrom(text, from)) {
    if (word.end - from < 2) continue;
    if (words === 1 && word.end === text.length) ways.push([word]);
    if (words > 1) for (const rest of partsOf(text, word.end, words - 1) ?? []) ways.push([word, ...rest]);
  }
  return ways.length > 0 ? ways : undefined;
}

function tokenOf(
  { word, others, slips, may, value }: Entry,
  { spaced, line }: { readonly spaced: boolean; readonly line: boolean },
  start: number,
  end: number,
): Token {
  return { word, others, slips, may, value, start, end, spaced, line, repair: 0 };
}
