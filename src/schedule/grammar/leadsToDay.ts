import type { Token } from "./token.ts";

/**
 * «trước 15/6», «trước ngày 15/6»: whether a bound by a day begins there, which is a time of its own wherever it
 * stands.
 */
export function leadsToDay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "trước") return false;
  const next = tokens[at + 1]?.word;
  return next === "#" || (next === "ngày" && tokens[at + 2]?.word === "#");
}
