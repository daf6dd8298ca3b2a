import type { Lexed } from "./lex.ts";
import type { Token } from "./token.ts";

/** A cell with other tokens. */
export function withTokens(lexed: Lexed, text: string, tokens: readonly Token[], end: number): Lexed {
  const { may, lines, decomposed, oddSpace, marked, tidy } = lexed;
  return { text, tokens, may, end, lines, decomposed, oddSpace, marked, tidy };
}
