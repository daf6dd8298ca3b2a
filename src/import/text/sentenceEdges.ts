import { smalls } from "./letters.ts";

/**
 * Tells whether a text ends like a finished sentence or item.
 *
 * @param text - Text without spaces at its ends.
 * @returns True after a full stop, a semicolon or their like.
 */
export function isFinished(text: string): boolean {
  return /[.;:!?…]["”’»)\]]*$/.test(text);
}

/**
 * Tells whether a text begins in the middle of a sentence.
 *
 * @param text - Text without spaces at its ends.
 * @returns True for a small letter or a closing mark at its start.
 */
export function beginsInside(text: string): boolean {
  return inside.test(text) && !enumerator.test(text);
}

/** A small letter or a closing mark. */
const inside = new RegExp(String.raw`^[${smalls},;:.)%\]/]`);

/** "a)", "b.", "(1)", "1.", "1)": what begins an item that is counted. */
const enumerator = /^(?:\(?(?:[a-zđ]|\d{1,2})\)|\d{1,2}\.(?!\d))\s+/;

/** A dash or a dot that begins an item of a list. */
const bullet = /^[-–—•●▪■◦·*+]\s*(?=\S)/;

/**
 * Tells whether a text begins an item of a list.
 *
 * @param text - Text without spaces at its ends.
 * @returns True after a bullet or a number of its own.
 */
export function beginsItem(text: string): boolean {
  return bullet.test(text) || enumerator.test(text);
}

/**
 * Takes the bullet off an item; a number or letter stays, since it is text of the plan.
 *
 * @param text - The item.
 * @returns The item without its bullet.
 */
export function withoutBullet(text: string): string {
  return text.replace(bullet, "");
}
