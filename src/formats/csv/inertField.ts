/**
 * Signs that make a spreadsheet take a field for a formula or a command: `=`, `+`, `-`, `@`, their full-width forms,
 * tab and carriage return; blanks and invisible characters before them do not hide them.
 */
const opensFormula = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** A signed number as text is only its value: `-5`, `+3,5%`. */
const signedNumber = /^[+-]?\d[\d.,]*\s?%?$/u;

/** `- Sở Tư pháp;`, the bullet of Vietnamese documents: a dash, a blank, words. */
const bullet = /^- \p{L}/u;

/** A link to another program (`|`, `!`), a function's bracket, or a lone cell address: no bullet has these. */
const evaluable = /[|!=]|[\p{L}\p{N}_.]\(|^- \$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}])/u;

/**
 * Makes a field inert: what a spreadsheet could run gets an apostrophe before it, the way people mark text there.
 * Bullets and signed numbers stay as they are.
 *
 * @param text - Field as it should read.
 * @returns The field to write.
 * @see OWASP, CSV Injection
 * @example
 * inertField("=HYPERLINK(A1)") // => "'=HYPERLINK(A1)"
 * @example
 * inertField("- Sở Tư pháp;") // => "- Sở Tư pháp;"
 */
export function inertField(text: string): string {
  if (!opensFormula.test(text) || signedNumber.test(text)) return text;
  return bullet.test(text) && !evaluable.test(text) ? text : `'${text}`;
}
