import { type Lexed, lex } from "./lex.ts";
import type { Note } from "./reader.ts";
import type { Token } from "./token.ts";

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
    const printed = lexed.text.slice(made[0]?.start, made[made.length - 1]?.end);
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
  return { lexed: { ...lexed, tokens: [...tokens, ...lexed.tokens.slice(lexed.end)], end, tidy: false }, notes };
}

/** Letters that are no word of ours; a lone one may have been taken for a numeral. */
function isPiece(text: string, token: Token | undefined): token is Token {
  return token !== undefined && /^[?#]/.test(token.word) && isLetter(text.charAt(token.start));
}

const isLetter = (text: string): boolean => /^\p{L}/u.test(text);

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
    if (at >= end || piece === undefined || !isLetter(text.charAt(piece.start))) return undefined;
    letters += text.slice(piece.start, piece.end);
    const whole = wordOf(letters);
    if (whole !== undefined) {
      const { spaced, line } = first;
      return { token: { ...whole, start: first.start, end: piece.end, spaced, line }, next: at + 1 };
    }
  }
  return undefined;
}

/** The words of ours a word is made of, the fewest that do; nothing where it can be parted in two ways. */
function partAt({ text, tokens }: Lexed, at: number): readonly Token[] | undefined {
  const token = tokens[at];
  if (!isPiece(text, token) || token.end - token.start > longestGlued) return undefined;
  const parts = partsOf(text.slice(token.start, token.end).normalize("NFC"));
  if (parts.length !== 1 || text.slice(token.start, token.end).normalize("NFC").length !== token.end - token.start)
    return undefined;
  let start = token.start;
  return (parts[0] as readonly string[]).map((part, i) => {
    const made = { ...(wordOf(part) as Token), start, end: start + part.length };
    start += part.length;
    return i === 0 ? { ...made, spaced: token.spaced, line: token.line } : { ...made, spaced: true, line: false };
  });
}

/** Every way to part a text into two or three words of ours; two come before three. */
function partsOf(text: string): readonly (readonly string[])[] {
  const cuts = Array.from({ length: text.length - 1 }, (_, i) => i + 1);
  const known = (from: number, to?: number): boolean => wordOf(text.slice(from, to)) !== undefined;
  const heads = cuts.filter((cut) => cut > 1 && known(0, cut));
  const two = heads
    .filter((cut) => text.length - cut > 1 && known(cut))
    .map((cut) => [text.slice(0, cut), text.slice(cut)]);
  if (two.length > 0) return two;
  return heads.flatMap((cut) =>
    cuts
      .filter((second) => second - cut > 1 && text.length - second > 1 && known(cut, second) && known(second))
      .map((second) => [text.slice(0, cut), text.slice(cut, second), text.slice(second)]),
  );
}

/** The one word of ours a text is, in its right spelling. */
function wordOf(text: string): Token | undefined {
  const { tokens, end } = lex(text);
  const [token] = tokens;
  return end === 1 && token !== undefined && token.repair === 0 && isLetter(token.word) ? token : undefined;
}
