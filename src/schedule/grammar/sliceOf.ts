import type { Lexed } from "./lex.ts";
import type { Token } from "./token.ts";
import { withTokens } from "./withTokens.ts";

/** So many tokens of a cell as a cell of their own. */
export function sliceOf(lexed: Lexed, from: number, to: number): Lexed {
  const base = (lexed.tokens[from] as Token).start;
  const text = lexed.text.slice(base, (lexed.tokens[to - 1] as Token).end);
  const tokens: Token[] = [];
  for (let at = from; at < to; at++) {
    const { word, others, slips, may, value, start, end, spaced, line, repair } = lexed.tokens[at] as Token;
    tokens.push({ word, others, slips, may, value, start: start - base, end: end - base, spaced, line, repair });
  }
  for (let at = lexed.end; at < lexed.tokens.length; at++) {
    const { word, others, slips, may, value, spaced, line, repair } = lexed.tokens[at] as Token;
    tokens.push({ word, others, slips, may, value, start: text.length, end: text.length, spaced, line, repair });
  }
  return withTokens(lexed, text, tokens, to - from);
}
