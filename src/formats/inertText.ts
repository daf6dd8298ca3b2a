/**
 * Makes a text safe to place in any document: characters that XML forbids (controls, lone surrogates, U+FFFE, U+FFFF)
 * and those that reorder what the reader sees (bidirectional embeddings, overrides and isolates) become U+FFFD, so that
 * nothing disappears unnoticed; line ends become `\n`; the text is brought to NFC.
 *
 * @param text - Any text.
 * @returns Text without traps of the character set; escaping stays the format's own work.
 * @see https://www.w3.org/TR/xml/#charsets and https://www.unicode.org/reports/tr9/
 */
export function inertText(text: string): string {
  return suspect.test(text)
    ? text.replace(/\r\n?/g, "\n").replace(traps, "\ufffd").normalize("NFC")
    : text.normalize("NFC");
}

/** One class, quick to look for: what a trap may begin with. Letters beyond U+FFFF, in two halves each, are looked at closely. */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;
const traps =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
