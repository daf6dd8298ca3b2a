import { capitals, smalls } from "./letters.ts";

const twoCapitals = new RegExp(`[${capitals}]{2}`);
const small = new RegExp(`[${smalls}]`);

/**
 * Tells whether a text is printed in capitals: a title, an authority, a kind of document.
 *
 * @param text - The text.
 * @returns True where two capitals follow each other and no letter is small.
 */
export function isCapitals(text: string): boolean {
  return twoCapitals.test(text) && !small.test(text);
}
