import { foldKey } from "../core/foldKey.ts";
import { type DeliverableForm, deliverableForms } from "./deliverableForms.ts";

/**
 * Reads the form of a product from its words (hình thức sản phẩm).
 *
 * @param text - Words of the deliverable, as printed.
 * @returns The form; undefined when the words name none, `"document"` when they say "văn bản" and not which.
 * @example
 * deliverableForm("a) Quyết định của Chủ tịch UBND tỉnh ban hành các kế hoạch") // => "decision"
 * deliverableForm("Nội dung TTHC bằng tiếng nước ngoài.") // => undefined
 */
export function deliverableForm(text: string): DeliverableForm | undefined {
  const words = foldKey(text).replace(/^(?:[a-z0-9]{1,3}[).]|[-+•*])\s*/, "");
  const bare = words.replace(/^(?:cac|nhung|viec|ban hanh|hoan thanh|de xuat|tong hop|xay dung) /, "");
  const leading = deliverableForms.find((known) => known.leading.some((lead) => startsWithWords(bare, lead)));
  const found = leading ?? deliverableForms.find((known) => known.within?.some((part) => words.includes(part)));
  return found?.form;
}

function startsWithWords(text: string, lead: string): boolean {
  return text.startsWith(lead) && !/^[\p{L}\p{N}]/u.test(text.slice(lead.length));
}
