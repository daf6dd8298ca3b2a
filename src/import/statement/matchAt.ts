/**
 * Matches a sticky pattern at a place.
 *
 * @param pattern - Pattern with the flag `y`.
 * @param text - Text to match in.
 * @param at - Place to match at.
 * @returns End of the match; -1 where it does not match.
 */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Matches a sticky pattern of whole words at a place.
 *
 * @param pattern - Pattern with the flag `y`.
 * @param text - Text to match in.
 * @param at - Place to match at.
 * @returns End of the match; -1 where it does not match or ends inside a word.
 */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  const end = matchEnd(pattern, text, at);
  return end >= 0 && /[a-z0-9]/.test(text.charAt(end)) ? -1 : end;
}
