import { foldText } from "./foldText.ts";

/**
 * Makes the key by which names are matched: two spellings of one name that differ only in case, diacritics, their
 * encoding, or spaces give one key.
 *
 * @param text - Name as printed.
 * @returns Folded text without spaces at its ends.
 * @example
 * foldKey("  Sở Thông tin\nvà Truyền thông ") // => "so thong tin va truyen thong"
 */
export function foldKey(text: string): string {
  return foldText(text).text.trim();
}
