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
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(groups).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])),
);

/** Digits, the other small letters, and whatever is not in the table. */
const usual = 500;

/** Widths of letters without marks, by their codes. */
const plain: readonly number[] = Array.from({ length: 128 }, (_, code) => widths[String.fromCharCode(code)] ?? usual);

/** Widths of letters met so far, marks and all: looking one up is ten times as fast as taking it apart. */
const known = new Map<string, number>();

/**
 * Estimates how wide a text is set in Times New Roman, or in a face with its measures. A letter is as wide as its
 * base: tone marks and hats add nothing.
 *
 * @param text - One line.
 * @param bold - Bold letters are about 6 % wider.
 * @returns Width in ems: times the size in points, the width in points.
 */
export function textWidth(text: string, bold = false): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < plain.length) {
      thousandths += plain[code] ?? usual;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += letter.length - 1;
    let width = known.get(letter);
    if (width === undefined) {
      width = widthOf(letter);
      known.set(letter, width);
    }
    thousandths += width;
  }
  return (thousandths / 1000) * (bold ? 1.06 : 1);
}

function widthOf(letter: string): number {
  const [base = "", ...marks] = letter.normalize("NFD");
  if (base >= "\u0300" && base <= "\u036F" && marks.length === 0) return 0;
  return widths[base === "đ" ? "d" : base === "Đ" ? "D" : base] ?? usual;
}
