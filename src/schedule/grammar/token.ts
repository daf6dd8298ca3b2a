import type { OcrFold } from "./ocrFolds.ts";

/** What was repaired to know a word, as bits. */
export const repairs = { unmarked: 1, misread: 2, toneMoved: 4 } as const;

/** Whether a token is four figures, which after «năm» are a year. */
export function isYear({ word, start, end }: Token): boolean {
  return word === "#" && end - start === 4;
}

/** A word, number or sign of a cell, with its place in the text as given. */
export interface Token {
  /** A word of the vocabulary in its right spelling; `#` a figure, `?` any other word, `` the end, else the sign itself. */
  readonly word: string;
  /** Other words of the vocabulary that are spelled alike without their diacritics. */
  readonly others: readonly string[] | undefined;
  /** What it may be misprinted for, each with the word beside it that makes it so. */
  readonly slips: readonly OcrFold[] | undefined;
  /** Families of phrases that may begin here, as bits. */
  readonly may: number;
  /** Of a figure, of a numeral in letters (0 none) and of a Roman one. */
  readonly value: number;
  /** First UTF-16 unit. */
  readonly start: number;
  /** One past the last UTF-16 unit. */
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a line begins with it. */
  readonly line: boolean;
  /** {@link repairs}, as bits. */
  readonly repair: number;
}
