import { foldKey } from "../../core/foldKey.ts";

/** One phrase of each family, as plans print them. */
const phrases: readonly string[] = [
  "Quý I",
  "Tháng 6",
  "Năm 2026",
  "6 tháng đầu năm",
  "Cuối năm",
  "Thường xuyên",
  "Theo kế hoạch",
  "Theo quy định",
  "Đột xuất khi có yêu cầu",
  "Chưa xác định",
  "Hằng ngày",
  "Hằng tháng",
  "Hằng quý",
  "Hằng năm",
  "Định kỳ 6 tháng",
  "3 tháng/lần",
  "Đầu mỗi tháng",
  "Cuối mỗi tháng",
  "Trước ngày 15/12",
  "Chậm nhất ngày 15/12",
  "Trước ngày 25 hằng tháng",
  "Đến hết quý III",
  "Trong tháng 6",
  "Trong vòng 05 ngày làm việc kể từ ngày ký",
  "Sau khi ban hành",
];

/** Longest text compared, in letters; the phrases have no more than the 32 bits of an integer. */
const longest = 60;

interface Pattern {
  readonly key: string;
  /** For each ASCII character, where it stands in the key, as bits. */
  readonly places: Int32Array;
}

const patterns: readonly Pattern[] = /* @__PURE__ */ phrases.map(patternOf);

function patternOf(phrase: string): Pattern {
  const key = lettersOf(phrase);
  const places = new Int32Array(128);
  for (let i = 0; i < key.length; i++) (places[key.charCodeAt(i)] as number) |= 1 << i;
  return { key, places };
}

/** Without spaces, which are lost or added as easily as they are typed. */
function lettersOf(text: string): string {
  return foldKey(text).replaceAll(" ", "");
}

/**
 * The phrase whose letters come nearest to a text that was not read.
 *
 * @param text - The cell as given.
 * @returns The phrase; `undefined` when none shares at least half its letters, or the text is too long to be one.
 */
export function nearestPhrase(text: string): string | undefined {
  if (text.length > longest * 4) return undefined;
  const key = lettersOf(text);
  if (key.length === 0 || key.length > longest) return undefined;
  let best: string | undefined;
  let least = 0.5;
  for (let at = 0; at < patterns.length; at++) {
    const pattern = patterns[at] as Pattern;
    const length = Math.max(key.length, pattern.key.length);
    if (Math.abs(key.length - pattern.key.length) >= least * length) continue;
    const distance = editDistance(key, pattern, least * length) / length;
    if (distance < least) [best, least] = [phrases[at], distance];
  }
  return best;
}

/**
 * Levenshtein's distance by the bits of one column at a time: in which rows it rises and in which it falls (Myers 1999,
 * Hyyrö 2001). Given up as infinite once it must reach the limit.
 */
function editDistance(text: string, { key, places }: Pattern, limit: number): number {
  const last = 1 << (key.length - 1);
  let distance = key.length;
  let rising = -1;
  let falling = 0;
  for (let i = 0; i < text.length; i++) {
    const same = places[text.charCodeAt(i)] ?? 0;
    const inRow = (((same & rising) + rising) ^ rising) | same;
    let up = falling | ~(inRow | rising);
    const down = rising & inRow;
    if (up & last) distance++;
    else if (down & last) distance--;
    if (distance - (text.length - 1 - i) >= limit) return Number.POSITIVE_INFINITY;
    up = (up << 1) | 1;
    const inColumn = same | falling;
    rising = (down << 1) | ~(inColumn | up);
    falling = up & inColumn;
  }
  return distance;
}
