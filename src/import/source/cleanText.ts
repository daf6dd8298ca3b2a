/**
 * Cleans one piece of text at the door: composed letters (NFC), one space for each stretch of white space of any kind,
 * no invisible characters.
 *
 * @param text - Text as the file has it.
 * @returns The text, without spaces at its ends.
 */
export function cleanText(text: string): string {
  const composed = text.normalize("NFC");
  if (!unclean.test(composed)) return composed;
  return composed
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Most text needs no more than a look. */
const unclean =
  /[\u00ad\u200b-\u200f\u2060\ufeff\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|^ | $| {2}/;
