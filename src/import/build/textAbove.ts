import { foldKey } from "../../core/foldKey.ts";
import type { LegalInstrument } from "../../plan/legalInstrument.ts";
import type { SourceParagraph } from "../source/sourceDocument.ts";
import { isCapitals } from "../text/isCapitals.ts";
import { readAnnexLine } from "./readAnnexLine.ts";
import { readFoot } from "./readFoot.ts";

/** Lines in capitals that every document has, folded: who issues it, its kind. */
const fixed: readonly RegExp[] = [
  /^(?:cong hoa xa hoi|nghia viet nam|uy ban nhan dan|ubnd|chu tich|tinh |thanh pho |phu luc)/,
  /^(?:quyet dinh|ke hoach|chi thi|nghi quyet)\s*:?$/,
];
/** Other lines it has, folded: the motto, number, articles, place and day. */
const kept =
  /^(?:doc lap\s*[-–]\s*tu do.*|so\s*:?\s*\d*\s*\/\s*\S+|dieu \d+\s*[.:].*|[^\d,][^,]{1,40}, ngay \d{1,2} thang \d{1,2} nam \d{4}|[-–_*.\s]+)$/;

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
    const key = foldKey(text);
    if (foot.has(index) || preamble.has(text) || kept.test(key)) return false;
    if (isCapitals(text) && fixed.some((pattern) => pattern.test(key))) return false;
    return !readAnnexLine([text]) && !(text.length >= shortest && subject.includes(key));
  });
}
