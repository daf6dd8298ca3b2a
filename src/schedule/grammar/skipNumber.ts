import { isBullet } from "./isBullet.ts";
import { behind, peek, type Reader } from "./reader.ts";

/** «1.», «a)», «1)», «(1)» at the beginning of a line or behind its bullet, «(2)» behind a semicolon. */
export function skipNumber(r: Reader): boolean {
  const { line, word, start, end } = peek(r);
  const first = line || (r.at > 0 && behind(r, 1).word === ";");
  if (word === "(" && first && peek(r, 1).word === "#" && peek(r, 2).word === ")") {
    r.at += 3;
    return true;
  }
  // «bộ)» is no mark of a list, however its letters are coded.
  const letter = word === "?" && r.lexed.text.slice(start, end).normalize("NFC").length === 1;
  const begins = line || (r.at > 0 && isBullet(behind(r, 1)));
  if (!begins || !(letter || (word === "#" && end - start <= 2))) return false;
  const next = peek(r, 1);
  if (next.spaced || !(next.word === ")" || (next.word === "." && peek(r, 2).spaced))) return false;
  r.at += 2;
  return true;
}
