import type { Token } from "./token.ts";

/** Signs that may begin a line of a list; every dash is read as «-». */
export const bullets: ReadonlySet<string> = new Set(["-", "+", "•", "*", "→", "·", "●", "▪", "✓"]);

/** Whether a token is such a sign and begins a line. */
export function isBullet({ line, word }: Token): boolean {
  return line && bullets.has(word);
}
