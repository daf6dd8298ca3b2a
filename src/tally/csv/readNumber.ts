import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import { type FieldReader, unfit } from "./byteDictionary.ts";

/** How numbers are written: plain digits, with dots and a decimal comma as in Vietnamese, or the other way round. */
export type NumberStyle = "plain" | "vi" | "en";

/**
 * Makes a reader of whole numbers. Digits alone are read byte by byte; anything else is looked at as text: separators
 * only where the style says so, decimals only when they are zero, since nothing is rounded.
 */
export function numberReader(style: NumberStyle): FieldReader {
  const pattern = patterns[style];
  return (bytes, from, to) => {
    if (from === to) return Number.NaN;
    const negative = bytes[from] === 45;
    let value = 0;
    let at = negative ? from + 1 : from;
    if (at === to || to - at > 15) return slow(bytes, from, to, pattern);
    for (; at < to; at++) {
      const digit = (bytes[at] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) return slow(bytes, from, to, pattern);
      value = value * 10 + digit;
    }
    return negative && value !== 0 ? -value : value;
  };
}

const patterns: Readonly<Record<NumberStyle, RegExp>> = {
  // A point and three digits could separate thousands: without a style that is no number.
  plain: /^(-?\d+)(?:[.,](?:0{1,2}|0{4,}))?$/,
  vi: /^(-?(?:\d+|\d{1,3}(?:\.\d{3})+))(?:,0+)?$/,
  en: /^(-?(?:\d+|\d{1,3}(?:,\d{3})+))(?:\.0+)?$/,
};

function slow(bytes: Uint8Array, from: number, to: number, pattern: RegExp): number {
  const text = decodeUtf8(bytes.subarray(from, to));
  const whole = text === undefined ? undefined : pattern.exec(text.trim())?.[1];
  const value = whole === undefined ? unfit : Number(whole.replace(/[.,]/g, ""));
  return Number.isSafeInteger(value) ? value : unfit;
}
