import { attempt, begins, is, peek, type Reader, take } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import { isYear, type Token } from "../grammar/token.ts";
import { numerals } from "../grammar/vocabulary.ts";

/**
 * A number of one or two places: a figure («06»), one repeated in letters («05 (năm)»), or letters («mười lăm»).
 * A figure and letters that do not agree are not read: which of the two holds is not ours to say.
 */
export function readNumber(r: Reader): number | undefined {
  if (!begins(r, starts.number)) return undefined;
  const token = peek(r);
  if (token.word !== "#") return readSpelled(r);
  if (token.end - token.start > 4) return undefined;
  r.at++;
  if (!is(r, "(") || peek(r, 1).value === 0) return token.value;
  // «15/12 (năm)» is no numeral: «năm» counts only where it is right.
  if (is(r, "năm", 1) && token.value !== 5) return token.value;
  const spelled = attempt(r, (inner) => {
    inner.at++;
    const value = readNumeral(inner);
    return value !== undefined && take(inner, ")") ? value : undefined;
  });
  return spelled === undefined || spelled === token.value ? token.value : undefined;
}

/** «chín mươi (90)»: letters with their figure behind them. */
function readSpelled(r: Reader): number | undefined {
  const value = readNumeral(r);
  if (value === undefined || !is(r, "(") || peek(r, 1).word !== "#" || peek(r, 2).word !== ")") return value;
  if (peek(r, 1).value !== value) return undefined;
  r.at += 3;
  return value;
}

/** Numerals in letters up to ninety-nine. */
function readNumeral(r: Reader): number | undefined {
  const first = peek(r);
  const known = first.value > 0 ? first.value : unmarked(r, first);
  if (known === 0 || first.word[0] === "#" || first.word === "mươi") return undefined;
  // «năm 2026» is no five.
  if (first.word === "năm" && isYear(peek(r, 1))) return undefined;
  r.at++;
  let value = known;
  if (value < 10 && take(r, "mươi")) value *= 10;
  const unit = peek(r);
  if (value < 10 || unit.value === 0 || unit.value > 9 || unit.word[0] === "#") return value;
  // «mười năm» is ten years: five after ten is «lăm».
  if (unit.word === "năm") return value;
  r.at++;
  return value + unit.value;
}

/** «sau» may be «sáu» where no word has its diacritics. */
function unmarked(r: Reader, token: Token): number {
  if (r.lexed.marked) return 0;
  return numerals[token.others?.find((other) => Object.hasOwn(numerals, other)) ?? ""] ?? 0;
}
