/** A slip of scanning or typing: what is printed, what is meant, and what must stand beside it for that to be sure. */
export interface OcrFold {
  /** Syllable as printed. */
  readonly printed: string;
  /** Syllable of the vocabulary. */
  readonly meant: string;
  /** The next (or, for the second half of a word, the previous) syllable; `#` a figure or Roman numeral. */
  readonly beside: string;
}

/** Slips seen in scanned plans, and those that change one mark of a word the figure or syllable beside it makes sure. */
const slips: readonly (readonly [printed: string, meant: string, beside: string])[] = [
  ["đợt dột đôt đốt đọt", "đột", "xuất"],
  ["xuât xuẩt xuắt suất", "xuất", "đột"],
  ["thuờng thưởng thương thướng", "thường", "xuyên"],
  ["xuyền xuyển", "xuyên", "thường"],
  ["đinh đính đỉnh", "định", "kỳ"],
  ["kỷ kỹ ký", "kỳ", "định"],
  ["hoach hoặch hoạnh", "hoạch", "kế"],
  ["kể kề kê kẻ", "kế", "hoạch"],
  ["quý quỷ quỵ", "quy", "định"],
  ["quỷ quỳ quỹ quỵ", "quý", "#"],
  ["thảng thàng thạng thẳng thãng", "tháng", "#"],
  ["ngáy ngảy ngạy ngầy", "ngày", "#"],
  ["nãm nẫm nằm nám nấm nặm", "năm", "#"],
  ["trưóc truớc trưởc trược trướt", "trước", "ngày"],
  ["trưóc truớc trưởc trược trướt", "trước", "tháng"],
  ["trưóc truớc trưởc trược trướt", "trước", "#"],
  ["hãng háng hăng hặng", "hàng", "tháng"],
  ["hãng háng hăng hặng", "hàng", "quý"],
  ["hãng háng hăng hặng", "hàng", "năm"],
  ["châm chấm chạm", "chậm", "nhất"],
];

/** The slips one by one. */
export const ocrFolds: readonly OcrFold[] = /* @__PURE__ */ slips.flatMap(([printed, meant, beside]) =>
  printed.split(" ").map((slip) => ({ printed: slip, meant, beside })),
);

/** A Roman numeral as scanning gives it: «l» for «I». Read only after «quý». */
export const romanSlips: Readonly<Record<string, number>> = {
  l: 1,
  ll: 2,
  il: 2,
  li: 2,
  lll: 3,
  ill: 3,
  lil: 3,
  lli: 3,
  iil: 3,
  ili: 3,
  lii: 3,
  lv: 4,
};
