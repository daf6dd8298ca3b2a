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
  "Hằng tháng",
  "Hằng quý",
  "Hằng năm",
  "Định kỳ 6 tháng",
  "3 tháng/lần",
  "Trước ngày 15/12",
  "Chậm nhất ngày 15/12",
  "Trước ngày 25 hằng tháng",
  "Đến hết quý III",
  "Trong tháng 6",
  "Trong vòng 05 ngày làm việc kể từ ngày ký",
  "Sau khi ban hành",
];

const longest = 60;
const keys: readonly string[] = /* @__PURE__ */ phrases.map(foldKey);

/**
 * The phrase whose letters come nearest to a text that was not read.
 *
 * @param text - The cell as given.
 * @returns The phrase; `undefined` when none shares at least half its letters, or the text is too long to be one.
 */
export function nearestPhrase(text: string): string | undefined {
  if (text.length > longest * 4) return undefined;
  const key = foldKey(text);
  if (key.length === 0 || key.length > longest) return undefined;
  const row = new Uint8Array(longest + 1);
  let best: string | undefined;
  let least = 0.5;
  for (let at = 0; at < keys.length; at++) {
    const other = keys[at] as string;
    const length = Math.max(key.length, other.length);
    const distance = editDistance(key, other, least * length, row) / length;
    if (distance < least) [best, least] = [phrases[at], distance];
  }
  return best;
}

/** Levenshtein's distance, one row at a time; given up as infinite once it must reach the limit. */
function editDistance(a: string, b: string, limit: number, row: Uint8Array): number {
  if (Math.abs(a.length - b.length) >= limit) return Number.POSITIVE_INFINITY;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    let corner = i;
    let left = i + 1;
    let least = left;
    row[0] = left;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const replaced = letter === b.charCodeAt(j - 1) ? corner : corner + 1;
      left = Math.min(replaced, above + 1, left + 1);
      if (left < least) least = left;
      row[j] = left;
      corner = above;
    }
    if (least >= limit) return Number.POSITIVE_INFINITY;
  }
  return row[b.length] as number;
}
