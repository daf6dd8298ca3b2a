import { toEpochDay } from "../../calendar/epochDay.ts";
import { assertNever } from "../../core/assertNever.ts";
import { compareRatios } from "../../core/compareRatios.ts";
import { formatDay } from "../../core/formatDay.ts";
import type { Percent, Ratio } from "../../core/numbers.ts";
import { percentRatio } from "../../core/percentRatio.ts";
import type { Scalar, Value } from "../../report/tree/inline.ts";
import { inertText } from "../inertText.ts";

/** A figure as a spreadsheet keeps it: a number with the format that shows it, or its text. */
export interface FigureCell {
  /** Number to compute with, or the printed text where no format shows it. */
  readonly value: number | string;
  /** Number format; absent: the cell is text. */
  readonly format?: string;
}

/** Whole numbers a spreadsheet keeps exactly: 15 digits. */
const exact = 999_999_999_999_999;

/** Day 0 of spreadsheets before 1970-01-01, and the first day whose number all of them agree on, 1900-03-01. */
const dayZero = 25_569;
const firstAgreed = 61;

/**
 * Turns a figure into a number that a spreadsheet shows the way it was printed. What it would show otherwise stays
 * text: a word for zero, a number of more than 15 digits. A share that rounding would carry over its target gets as
 * many decimals as tell the two apart.
 *
 * @param figure - Machine value and printed text.
 * @returns What the cell holds.
 */
export function figureCell({ value: scalar, text }: Value): FigureCell {
  return cellOf(scalar, text) ?? { value: inertText(text) };
}

function cellOf(scalar: Scalar, text: string): FigureCell | undefined {
  switch (scalar.kind) {
    case "integer":
      return wholeNumber(Number(scalar.value), text);
    case "percent":
      return share(scalar.value, scalar.target, text, "%");
    case "points":
      return share(scalar.value, scalar.target, text, "");
    case "date":
      return day(scalar.value, text);
    default:
      return assertNever(scalar);
  }
}

/** Number at the front of a printed text, and words after it that a format can carry. */
function printed(
  text: string,
): { readonly digits: string; readonly decimals: number; readonly after: string } | undefined {
  const match = /^([-−]?)(\d{1,3}(?:([.,\u00a0 ])\d{3}(?:\3\d{3})*)?|\d+)(?:[.,](\d+))?([\p{L}% ]*)$/u.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", , fraction = "", after = ""] = match;
  return { digits: (sign && "-") + whole.replace(/\D/g, "") + fraction, decimals: fraction.length, after };
}

function wholeNumber(value: number, text: string): FigureCell | undefined {
  // Most figures are plain digits: nothing to take apart.
  if (text === String(value) && Math.abs(value) <= exact) return { value, format: "#,##0" };
  const number = printed(text);
  if (!number || number.digits !== String(value) || Math.abs(value) > exact) return undefined;
  return { value, format: `#,##0${quoted(number.after)}` };
}

function share(value: Ratio, target: Percent | undefined, text: string, sign: "%" | ""): FigureCell | undefined {
  const number = printed(text);
  const after = number?.after.trimStart() ?? "";
  if (!number || !after.startsWith(sign)) return undefined;
  const decimals = honestDecimals(value, target, number.decimals);
  const zeros = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const gap = number.after.slice(0, number.after.length - after.length);
  const [scale, words] = sign === "%" ? [1, after.slice(1)] : [100, after];
  const format = `#,##0${zeros}${sign === "%" ? `${quoted(gap)}%${quoted(words)}` : quoted(gap + words)}`;
  return Math.abs(Number(number.digits) / 10 ** number.decimals - ratioNumber(value) * 100) > 1
    ? undefined
    : { value: ratioNumber(value) * scale, format };
}

/** Decimals with which rounding half up puts a share on the same side of its target, or of a whole percentage, as it is. */
function honestDecimals(value: Ratio, target: Percent | undefined, decimals: number): number {
  const bound = target === undefined ? wholePercentage(value, decimals) : percentRatio(target);
  if (!bound) return decimals;
  const side = compareRatios(value, bound);
  let digits = decimals;
  while (digits < 12 && compareRatios(rounded(value, digits), bound) !== side) digits++;
  return digits;
}

/** The whole percentage a share is rounded to, if it is to one. */
function wholePercentage(value: Ratio, decimals: number): Ratio | undefined {
  // Most shares are too far from one for the exact and slower way to tell otherwise.
  const percent = ratioNumber(value) * 100;
  if (Math.abs(percent - Math.round(percent)) > 10 ** -decimals) return undefined;
  const shown = rounded(value, decimals);
  return BigInt(shown.num) % 10n ** BigInt(decimals) === 0n ? shown : undefined;
}

function rounded({ num, den }: Ratio, digits: number): Ratio {
  const scale = 100n * 10n ** BigInt(digits);
  const [n, d] = [BigInt(num) * scale, BigInt(den)];
  const half = n < 0n ? -d : d;
  return { num: String((2n * n + half) / (2n * d)) as Ratio["num"], den: String(scale) as Ratio["den"] };
}

function ratioNumber({ num, den }: Ratio): number {
  return Number(num) / Number(den);
}

function day(date: Extract<Scalar, { readonly kind: "date" }>["value"], text: string): FigureCell | undefined {
  const value = toEpochDay(date) + dayZero;
  if (value < firstAgreed) return undefined;
  if (text === formatDay(date, "vi")) return { value, format: "dd/mm/yyyy" };
  return text === formatDay(date, "en") ? { value, format: "d mmmm yyyy" } : undefined;
}

function quoted(words: string): string {
  return words === "" ? "" : `"${words}"`;
}
