import { foldKey } from "../../core/foldKey.ts";

/** What a column of a plan holds. */
export type ColumnField = "label" | "content" | "result" | "agency" | "lead" | "coordinate" | "time" | "note";

/** No heading of a column is longer, in UTF-16 units. */
export const maxHeading = 100;

/** "Bắt đầu" beside "Kết thúc": the day work begins is no day it is due on. */
const startsOnly = /^((thoi (gian|han|diem)|ngay) )?(bat dau|khoi cong)( (thuc hien|trien khai))?$/;

/** Heading words of each column, folded; the first family that fits decides ("Kết quả thực hiện" is no content). */
const families: readonly (readonly [ColumnField, RegExp])[] = [
  ["label", /^(stt|tt|so tt|so thu tu|muc)$/],
  ["note", /^(ghi chu|luu y|chu thich)/],
  [
    "time",
    /^(thoi (gian|han|diem|ky)|tien do|han hoan thanh|ky han|ngay (hoan thanh|ket thuc)|hoan thanh (truoc|trong))/,
  ],
  ["result", /^((du kien )?(ket qua|san pham|dau ra)|yeu cau (ve )?(ket qua|san pham))/],
  ["agency", /chu tri.*phoi hop|phoi hop.*chu tri/],
  ["coordinate", /phoi hop/],
  ["lead", /chu tri|dau moi/],
  ["agency", /^((cac )?(co quan|don vi|phong ban|bo phan)|phan cong|trach nhiem|nguoi thuc hien|to chuc thuc hien)/],
  ["content", /^(ten )?((cac |nhung )?noi dung|(cac |nhung )?nhiem vu|(cac )?cong viec|hoat dong|giai phap|dau viec)/],
];

/**
 * Tells by its heading what a column holds, wherever it stands.
 *
 * @param heading - Words of the heading cell.
 * @returns The field; undefined where the words are no heading known.
 */
export function fieldOfHeading(heading: string): ColumnField | undefined {
  if (heading.length > maxHeading) return undefined;
  const key = foldKey(heading).replace(/[.:*]+$/, "");
  return startsOnly.test(key) ? undefined : families.find(([, words]) => words.test(key))?.[0];
}

/**
 * Tells whether a heading may stand below another one, as a part of it: a field of its own, or the begin or end of a time.
 *
 * @param heading - Words of the heading cell.
 * @returns True where it may.
 */
export function isSubheading(heading: string): boolean {
  if (fieldOfHeading(heading) !== undefined) return true;
  const key = foldKey(heading);
  return startsOnly.test(key) || /^(hoan thanh|ket thuc)$/.test(key);
}
