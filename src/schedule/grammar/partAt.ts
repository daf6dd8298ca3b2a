import type { Lexed } from "./lex.ts";
import type { Token } from "./token.ts";
import { withTokens } from "./withTokens.ts";

/** The end of a line that the next one does not go on with: a «;» of no width. */
function lineEnd(at: number): Token {
  const [others, slips] = [undefined, undefined];
  return { word: ";", others, slips, may: 0, value: 0, start: at, end: at, spaced: false, line: false, repair: 0 };
}

/** Whether a cell was parted there. */
export function isLineEnd({ word, start, end }: Token): boolean {
  return word === ";" && start === end;
}

/** The cell with the lines that begin at those tokens parted from what stands before them. */
export function partAt(lexed: Lexed, lines: readonly number[]): Lexed {
  if (lines.length === 0) return lexed;
  const tokens: Token[] = [];
  let from = 0;
  for (const at of lines) {
    for (; from < at; from++) tokens.push(lexed.tokens[from] as Token);
    tokens.push(lineEnd((lexed.tokens[at - 1] as Token).end));
  }
  for (; from < lexed.tokens.length; from++) tokens.push(lexed.tokens[from] as Token);
  return withTokens(lexed, lexed.text, tokens, lexed.end + lines.length);
}
