import { foldKey } from "../../core/foldKey.ts";
import type { OutlineField } from "../outline/outline.ts";
import { fieldOfHeading } from "./fieldOfHeading.ts";

const contents = /^noi dung(?: (?:cong viec|thuc hien|nhiem vu))?$/;
const people =
  /^(?:cac )?(?:co quan|don vi|phong ban|bo phan|to chuc|chu tri|phoi hop|dau moi|phan cong|trach nhiem|nguoi)/;

/**
 * Tells which column of a table the words before a colon would head. In running text a sentence may end with a colon too
 * ("giao Sở Tư pháp chủ trì:"), so words of people count only where they begin like a heading.
 *
 * @param words - Words before the colon.
 * @returns The column; undefined where the words are text.
 */
export function proseField(words: string): OutlineField | undefined {
  if (contents.test(foldKey(words))) return "content";
  const field = fieldOfHeading(words);
  if (field === "label" || field === "content") return undefined;
  const ofPeople = field === "agency" || field === "lead" || field === "coordinate";
  return ofPeople && !people.test(foldKey(words)) ? undefined : field;
}
