/**
 * Escapes a text for XML as the peer `docx` does, so that what is written beside its own has the same bytes.
 *
 * @param text - Text without characters that XML forbids.
 * @returns Content of an element or an attribute.
 */
export function xmlText(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => `&${names[sign]};`) : text;
}

const special = /[&"<>']/;
const everySpecial = /[&"<>']/g;
const names: Readonly<Record<string, string>> = { "&": "amp", '"': "quot", "'": "apos", "<": "lt", ">": "gt" };
