import type { Reader } from "../grammar/reader.ts";

const joints: ReadonlySet<string> = new Set([",", "và", "-"]);
const halves: ReadonlySet<string> = new Set(["sáng", "chiều"]);

/**
 * «T3, T5 | hằng tuần», «T2 và chiều T6 | hằng tuần»: whether a week stands behind the last of them, so that «T3» is
 * Tuesday.
 */
export function weekBehind(r: Reader, from: number): boolean {
  const { tokens } = r;
  let at = from;
  for (let days = 1; days < 7 && joints.has(tokens[at]?.word ?? ""); days++) {
    const next = halves.has(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1;
    if (tokens[next]?.word !== "t" || tokens[next + 1]?.word !== "#") break;
    at = next + 2;
  }
  r.steps += at - from;
  const each = tokens[at]?.word;
  return (each === "hàng" || each === "mỗi") && tokens[at + 1]?.word === "tuần";
}
