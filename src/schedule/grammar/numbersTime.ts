import { counters } from "./counters.ts";
import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

/** Most tokens: «lần thứ hai mươi (20):», with one to spare. */
const most = 9;

/** «lần 1», «Lần thứ hai:», «đợt 2 (»: the number of the time behind it, and nothing else. */
export function numbersTime(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > most || !counters.includes((tokens[from] as Token).word)) return false;
  let numbered = false;
  for (let at = from + 1; at < to; at++) {
    const { word, value } = tokens[at] as Token;
    if (word === "#" || word === "nhất" || value > 0) numbered = true;
    else if (!between.has(word)) return false;
  }
  return numbered;
}

const between: ReadonlySet<string> = /* @__PURE__ */ wordSet("thứ : ( ) - ,");
