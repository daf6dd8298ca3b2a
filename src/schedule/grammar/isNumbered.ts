import { endOfTimeWords } from "./endOfTimeWords.ts";
import { numbersTime } from "./numbersTime.ts";
import type { Token } from "./token.ts";

/** «lần 1 ngày 10, lần 2 ngày 25»: a time with its number, which names nobody; «đợt 1» alone may. */
export function isNumbered(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from + 2;
  while (at < to && numbersTime(tokens, from, at + 1)) at++;
  return at < to && numbersTime(tokens, from, at) && endOfTimeWords(tokens, at, to) > at;
}
