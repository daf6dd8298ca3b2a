import { fillTemplate } from "../core/fillTemplate.ts";
import type { Language } from "../core/words.ts";
import type { Signature } from "./tree/letterhead.ts";
import { frame } from "./words/vi/frame.ts";
import type { FrameVocabulary } from "./words/vocabulary/frame.ts";

/** The words of authorities: `vi`, `en` of `kstthc/locale/en`, or the part of them that signatures say. */
export interface SignatureWords {
  /** Language of the lines. */
  readonly language: Language;
  /** What the head and foot of documents say. */
  readonly report: {
    /** Line of each authority. */
    readonly frame: Pick<FrameVocabulary, "authorities">;
  };
}

const vi: SignatureWords = { language: "vi", report: { frame } };

/**
 * Gives the lines printed above a signer's name (quyền hạn, chức vụ của người ký), from the outermost authority down.
 *
 * @param signature - Authorities and title.
 * @param words - Absent: Vietnamese.
 * @returns One text a line, as printed.
 * @see Decree 30/2020/NĐ-CP, art. 13
 * @example
 * const authority = [{ sign: "TM.", of: "ỦY BAN NHÂN DÂN" }, { sign: "KT.", of: "CHỦ TỊCH" }]
 * signatureLines({ authority, title: "PHÓ CHỦ TỊCH" }) // => ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
 */
export function signatureLines(signature: Signature, words: SignatureWords = vi): readonly string[] {
  const authorities = (signature.authority ?? []).map(({ sign, of }) =>
    fillTemplate(words.report.frame.authorities[sign], { of }, words.language),
  );
  return signature.title === undefined ? authorities : [...authorities, signature.title];
}
