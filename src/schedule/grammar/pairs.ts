import { interned } from "./dictionary.ts";
import { peek, type Reader, takeOne } from "./reader.ts";
import type { Token } from "./token.ts";

/** Words by the word before them; an empty list where the first alone says enough. */
export type Pairs = Readonly<Record<string, readonly string[]>>;

/** Words that go together, as they are written: «hoàn thành, hoàn tất, xong». */
export function pairsOf(text: string): Pairs {
  const pairs: Record<string, string[]> = {};
  for (const pair of text.split(", ")) {
    const [first = "", second] = pair.split(" ");
    pairs[first] ??= [];
    if (second !== undefined) pairs[first].push(interned(second));
  }
  return pairs;
}

/** The first word of the pair that two tokens are; `undefined` when they are none. */
export function pairAt(first: Token, second: Token, pairs: Pairs): string | undefined {
  if (goTogether(pairs[first.word], second)) return first.word;
  return first.others?.find((other) => goTogether(pairs[other], second));
}

function goTogether(seconds: readonly string[] | undefined, { word, others }: Token): boolean {
  if (seconds === undefined) return false;
  return seconds.length === 0 || seconds.includes(word) || (others?.some((other) => seconds.includes(other)) ?? false);
}

/** Whether such a pair stands there. */
export function isPair(r: Reader, pairs: Pairs, ahead = 0): boolean {
  return pairAt(peek(r, ahead), peek(r, ahead + 1), pairs) !== undefined;
}

/** Reads such a pair, if one stands there. */
export function takePair(r: Reader, pairs: Pairs): string | undefined {
  const first = pairAt(peek(r), peek(r, 1), pairs);
  if (first === undefined) return undefined;
  takeOne(r, [first]);
  const second = takeOne(r, pairs[first] as readonly string[]);
  return second === undefined ? first : `${first} ${second}`;
}
