import type { Place } from "../../core/issue.ts";
import type { SourceDocument } from "../source/sourceDocument.ts";
import { letters, smalls } from "./letters.ts";

/** Text in an old one-byte encoding, which a font made look Vietnamese. */
export interface LegacyText {
  /** TCVN 5712 (".VnTime" and its kin) or VNI ("VNI-Times"). */
  readonly encoding: "TCVN3" | "VNI";
  /** The first text seen. */
  readonly sample: string;
  /** Where it stands. */
  readonly place: Place;
}

/** Inside a word no Unicode text has these: TCVN3's ă â đ ê ô ơ ư and toned a. */
const tcvn3 = new RegExp(`[${letters}][¨©ª«¬\u00ad®µ¶·¸¹»¼½¾]|[¨©ª«¬®µ¶·¸¹»¼½¾][${letters}]`);
/** VNI writes a vowel and then a letter that stands for its hat or tone: "aâ", "eá", "oä", "öô". */
const vni = new RegExp(`[aeouyAEOUY][ùøûõïâáàåãä](?=[${smalls}\\s.,;]|$)|[öôÖÔ][ùøûõï]|ñ[öôaeiou]`);

/**
 * Tells whether a document is written in an old encoding: most of its longer texts bear letters that only make sense
 * there.
 *
 * @param source - The document, as its reader gave it.
 * @returns The encoding and a sample; undefined for Unicode text.
 */
export function legacyFont(source: SourceDocument): LegacyText | undefined {
  const seen = { TCVN3: 0, VNI: 0, unicode: 0 };
  let first: LegacyText | undefined;
  for (const block of source.blocks) {
    const texts =
      block.kind === "paragraph"
        ? [block]
        : block.rows.flatMap((row) => row.map((cell) => ({ text: cell.lines.join(" "), place: cell.place })));
    for (const { text, place } of texts) {
      if (/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(text)) seen.unicode++;
      const encoding = encodingOf(text);
      if (!encoding) continue;
      seen[encoding]++;
      first ??= { encoding, sample: text.slice(0, 80), place };
    }
  }
  return first && seen[first.encoding] > seen.unicode ? first : undefined;
}

function encodingOf(text: string): LegacyText["encoding"] | undefined {
  const sample = text.slice(0, 2_000);
  if (/[\u1ea0-\u1ef9]/.test(sample) || !/[\u00a1-\u00ff]/.test(sample)) return undefined;
  if (tcvn3.test(sample)) return "TCVN3";
  return vni.test(sample) ? "VNI" : undefined;
}
