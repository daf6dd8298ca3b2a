import { byLetter } from "../core/byLetter.ts";

/** Widths of Times New Roman, thousandths of the size, by groups of letters that share one. */
const groups: Readonly<Record<string, number>> = {
  " .,": 250,
  "il/:;tj": 278,
  "frI!()[]-'`": 333,
  sJ: 389,
  acez: 444,
  SPF: 556,
  "+<=>": 564,
  ELTZ: 611,
  BCR: 667,
  ADGHKNOQUVXYw: 722,
  "mM%": 840,
  W: 944,
};
const widths: Readonly<Record<string, number>> = /* @__PURE__ */ byLetter(groups);

/** Digits, the other small letters, and whatever is not in the table. */
const usual = 500;

/** First and last code of what reports are made of: Latin and Vietnamese letters, dashes and quotes. */
const blocks = [
  [0, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
] as const;

/** Stands for a letter that is in none of them. */
const unknown = 0xffff;

/** Widths by code, marks and all: looking one up is ten times as fast as taking it apart. */
const byCode: Uint16Array = widthsByCode();

/**
 * Estimates how wide a text is set in Times New Roman, or in a face with its measures. A letter is as wide as its
 * base: tone marks and hats add nothing.
 *
 * @param text - One line.
 * @param bold - Bold letters are about 6 % wider.
 * @param from - Where to begin in it; absent: at the start.
 * @param to - Where to stop; absent: at its end.
 * @returns Width in ems: times the size in points, the width in points.
 */
export function textWidth(text: string, bold = false, from = 0, to: number = text.length): number {
  let thousandths = 0;
  for (let at = from; at < to; at++) {
    const width = byCode[text.charCodeAt(at)] ?? unknown;
    if (width !== unknown) {
      thousandths += width;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += letter.length - 1;
    thousandths += widthOf(letter);
  }
  return (thousandths / 1000) * (bold ? 1.06 : 1);
}

function widthsByCode(): Uint16Array {
  const found = new Uint16Array(0x2027).fill(unknown);
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) found[code] = widthOf(String.fromCharCode(code));
  return found;
}

function widthOf(letter: string): number {
  const [base = "", ...marks] = letter.normalize("NFD");
  if (base >= "\u0300" && base <= "\u036F" && marks.length === 0) return 0;
  return widths[base === "đ" ? "d" : base === "Đ" ? "D" : base] ?? usual;
}
