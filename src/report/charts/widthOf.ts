import { byLetter } from "../../core/byLetter.ts";

/** Widths of Arial, thousandths of the size, by groups of letters that share one. */
const groups: Readonly<Record<string, number>> = {
  "ijl'|": 222,
  " .,:;!/ftI[]": 278,
  "-()r": 333,
  ckJsvxyz: 500,
  "+=<>≥≤": 584,
  FTZ: 611,
  ABEKPSVXY: 667,
  "CDHNRUw&": 722,
  GOQ: 778,
  mM: 833,
  "%": 889,
  "W…—→": 1000,
};
const widths: Readonly<Record<string, number>> = /* @__PURE__ */ byLetter(groups);

/** Digits, the other letters, and whatever is not in the table. */
const usual = 556;
/** What a horn adds: ơ, ư. */
const horn = 100;
/** Bold letters, and a little on the safe side for faces like Arial. */
const [heavy, safe] = [1.07, 1.03] as const;

/** Estimates how wide a text is drawn in Arial or its like: no font is at hand where the tree is made. */
export function widthOf(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFD")) {
    if (letter === "\u031b") thousandths += horn;
    else if (!/\p{M}/u.test(letter)) thousandths += widths[letter === "Đ" ? "D" : letter] ?? usual;
  }
  return (thousandths / 1000) * size * safe * (bold ? heavy : 1);
}
