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
  let best: string | undefined;
  let least = 0.5;
  for (const [at, other] of keys.entries()) {
    const length = Math.max(key.length, other.length);
    if (length - Math.min(key.length, other.length) >= least * length) continue;
    const distance = editDistance(key, other) / length;
    if (distance < least) [best, least] = [phrases[at], distance];
  }
  return best;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  const row = Uint8Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    let corner = i;
    row[0] = i + 1;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] as number;
      const replaced = corner + (a.charCodeAt(i) === b.charCodeAt(j) ? 0 : 1);
      row[j + 1] = Math.min(replaced, above + 1, (row[j] as number) + 1);
      corner = above;
    }
  }
  return row[b.length] as number;
}
