/** A slip of scanning or typing: what is printed, what is meant, and what must stand beside it for that to be sure. */
export interface OcrFold {
  /** Syllable as printed. */
  readonly printed: string;
  /** Syllable of the vocabulary. */
  readonly meant: string;
  /** The next (or, for the second half of a word, the previous) syllable; `#` a figure or Roman numeral. */
  readonly beside: string;
}

const folds = (printed: string, meant: string, beside: string): readonly OcrFold[] =>
  printed.split(" ").map((slip) => ({ printed: slip, meant, beside }));

/** Slips seen in scanned plans, and those that change one mark of a word the figure or syllable beside it makes sure. */
export const ocrFolds: readonly OcrFold[] = [
  ...folds("đợt dột đôt đốt đọt", "đột", "xuất"),
  ...folds("xuât xuẩt xuắt suất", "xuất", "đột"),
  ...folds("thuờng thưởng thương thướng", "thường", "xuyên"),
  ...folds("xuyền xuyển", "xuyên", "thường"),
  ...folds("đinh đính đỉnh", "định", "kỳ"),
  ...folds("kỷ kỹ ký", "kỳ", "định"),
  ...folds("hoach hoặch hoạnh", "hoạch", "kế"),
  ...folds("kể kề kê kẻ", "kế", "hoạch"),
  ...folds("quý quỷ quỵ", "quy", "định"),
  ...folds("quỷ quỳ quỹ quỵ", "quý", "#"),
  ...folds("thảng thàng thạng thẳng thãng", "tháng", "#"),
  ...folds("ngáy ngảy ngạy ngầy", "ngày", "#"),
  ...folds("nãm nẫm nằm nám nấm nặm", "năm", "#"),
  ...folds("trưóc truớc trưởc trược trướt", "trước", "ngày"),
  ...folds("trưóc truớc trưởc trược trướt", "trước", "tháng"),
  ...folds("trưóc truớc trưởc trược trướt", "trước", "#"),
  ...folds("hãng háng hăng hặng", "hàng", "tháng"),
  ...folds("hãng háng hăng hặng", "hàng", "quý"),
  ...folds("hãng háng hăng hặng", "hàng", "năm"),
  ...folds("châm chấm chạm", "chậm", "nhất"),
];

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
