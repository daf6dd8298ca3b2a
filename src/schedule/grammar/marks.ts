import { type Letter, shapeOf, toneOf } from "../../core/letter.ts";

/** The tone of a syllable, its place, and the shapes of its letters, packed: what tells apart words of the same letters. */
export type Marks = number;

/** No tone, no shape. */
export const noMarks: Marks = 0;

const toneBits = 7;
const placeBits = 15 << 3;
/** What the shape of each letter counts, from the first one on: powers of five, left of the tone and its place; no word of ours is longer. */
const weights: readonly number[] = [0, 128, 640, 3200, 16_000, 80_000, 400_000, 2_000_000, 10_000_000];

/** Adds the marks of a letter, or those that follow it coded apart; `place` is its number in the word, from 1. */
export function withMarks(marks: Marks, letter: Letter, place: number): Marks {
  const tone = toneOf(letter);
  const shapes = marks + shapeOf(letter) * (weights[place] ?? 0);
  return tone === 0 ? shapes : (shapes & ~(toneBits | placeBits)) | tone | ((place & 15) << 3);
}

/** Marks without the place of the tone: where it stands does not make another word. */
export function placeless(marks: Marks): Marks {
  return marks & ~placeBits;
}

/** Number of the letter that bears the tone; 0 without one. */
export function tonePlace(marks: Marks): number {
  return (marks & placeBits) >> 3;
}
