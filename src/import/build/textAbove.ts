import { foldKey } from "../../core/foldKey.ts";
import type { LegalInstrument } from "../../plan/legalInstrument.ts";
import type { SourceParagraph } from "../source/sourceDocument.ts";
import { isCapitals } from "../text/isCapitals.ts";
import { readAnnexLine } from "./readAnnexLine.ts";
import { readFoot } from "./readFoot.ts";

/** Lines every document has: who issues it, the motto, number, day, kind, articles. */
const fixed: readonly RegExp[] = [
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|NGHĨA VIỆT NAM|[ỦU]Y BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|CHỦ TỊCH|TỈNH |THÀNH PHỐ |PHỤ LỤC)/,
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ QUYẾT)\s*:?$/,
];
const kept =
  /^(?:Độc lập\s*[-–]\s*Tự do.*|Số\s*:?\s*\d*\s*\/\s*\S+|Điều \d+\s*[.:].*|[^\d,][^,]{1,40}, ngày \d{1,2} tháng \d{1,2} năm \d{4}|[-–_*.\s]+)$/;

/** A shorter line may stand in a subject by chance. */
const shortest = 15;

/**
 * Gives the text above the tables that is not part of the head of the document: purposes, requirements, remarks.
 *
 * @param before - Paragraphs before the first task.
 * @param found - What was read of the head.
 * @returns The other paragraphs, in order.
 */
export function textAbove(
  before: readonly SourceParagraph[],
  found: Partial<LegalInstrument>,
): readonly SourceParagraph[] {
  const foot = readFoot(before.map(({ text }) => text)).lines;
  const subject = foldKey(found.subject ?? "");
  const preamble = new Set(found.preamble);
  return before.filter(({ text }, index) => {
    if (foot.has(index) || preamble.has(text) || kept.test(text)) return false;
    if (isCapitals(text) && fixed.some((pattern) => pattern.test(text))) return false;
    return !readAnnexLine([text]) && !(text.length >= shortest && subject.includes(foldKey(text)));
  });
}
