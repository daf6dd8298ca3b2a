import { decodeUtf8 } from "../../core/decodeUtf8.ts";

/** How numbers are written: plain digits, with dots and a decimal comma as in Vietnamese, or the other way round. */
export type NumberStyle = "plain" | "vi" | "en";

/**
 * Reads a whole number into its slot; answers whether it is one. Digits alone are read byte by byte; anything else is
 * looked at as text: separators only where the style says so, decimals only when they are zero, since nothing is rounded.
 */
export function readNumber(
  bytes: Uint8Array,
  from: number,
  to: number,
  style: NumberStyle,
  slots: Float64Array,
  slot: number,
): boolean {
  const negative = bytes[from] === 45;
  let value = 0;
  let at = negative ? from + 1 : from;
  if (at === to || to - at > 15) return readText(bytes, from, to, style, slots, slot);
  for (; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (!(digit >= 0 && digit <= 9)) return readText(bytes, from, to, style, slots, slot);
    value = value * 10 + digit;
  }
  slots[slot] = negative && value !== 0 ? -value : value;
  return true;
}

/** Numbers that are more than digits, by style; the first group has the digits and their separators. */
export const numberPatterns: Readonly<Record<NumberStyle, RegExp>> = {
  // A point and three digits could separate thousands: without a style that is no number.
  plain: /^(-?\d+)(?:[.,](?:0{1,2}|0{4,}))?$/,
  vi: /^(-?(?:\d+|\d{1,3}(?:\.\d{3})+))(?:,0+)?$/,
  en: /^(-?(?:\d+|\d{1,3}(?:,\d{3})+))(?:\.0+)?$/,
};

function readText(
  bytes: Uint8Array,
  from: number,
  to: number,
  style: NumberStyle,
  slots: Float64Array,
  slot: number,
): boolean {
  const text = decodeUtf8(bytes.subarray(from, to));
  const whole = text === undefined ? undefined : numberPatterns[style].exec(text.trim())?.[1];
  const value = whole === undefined ? Number.NaN : Number(whole.replace(/[.,]/g, ""));
  slots[slot] = value;
  return Number.isSafeInteger(value);
}
