import { foldKey } from "../../core/foldKey.ts";
import type { TableRow } from "./tableRow.ts";

/** Words a remark begins with, folded: "Ghi chú:", "* Lưu ý 2.", "(Chú thích …". */
const words = /^[*(\s]*(?:ghi chu|luu y|chu thich)(?: \d{1,2})?\s*(?:[:;.(–-]|$)/;

/**
 * Tells whether a row is a remark on the table and no part of it: its first words name it, and nothing stands beside
 * them. What is as wide as a table would be a group heading otherwise, and go on with the task above where it is not.
 *
 * @param row - A row under a recognised heading.
 * @returns Whether it is one.
 */
export function isRemark({ label, cells, wide }: TableRow): boolean {
  if (wide) return words.test(foldKey(label));
  const [only, more] = Object.values(cells);
  if (label !== "") return only === undefined && words.test(foldKey(label));
  return more === undefined && only !== undefined && words.test(foldKey(only.lines[0] ?? ""));
}
