/**
 * Cleans one piece of text at the door: composed letters (NFC), one space for each stretch of white space of any kind,
 * no invisible characters.
 *
 * @param text - Text as the file has it.
 * @returns The text, without spaces at its ends.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
