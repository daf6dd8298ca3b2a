import { dayThatExists } from "../../calendar/dayThatExists.ts";

const slash = 47;
const dash = 45;
const space = 32;
const zero = 48;
const colon = 58;
const plus = 43;
const dot = 46;
const letterT = 84;
const letterZ = 90;

/** The moment a day stands for where a moment is asked: its beginning, or its last microsecond. */
export type DayMoment = "begin" | "end";

/** Reads a civil day, `2022-01-28` or `28/01/2022`, also `8/1/2022`, into its slot; answers whether it is one. */
export function readDate(bytes: Uint8Array, from: number, to: number, slots: Float64Array, slot: number): boolean {
  const length = dayLength(bytes, from, to);
  const day = from + length === to ? dayAt(bytes, from, length) : Number.NaN;
  slots[slot] = day;
  return !Number.isNaN(day);
}

/**
 * Reads an instant into its slot: a day, then a time after a space or `T`. Without an offset it is civil time in Việt Nam,
 * UTC+7: that is what one-stop systems export. Answers whether it is one.
 */
export function readInstant(bytes: Uint8Array, from: number, to: number, slots: Float64Array, slot: number): boolean {
  const length = dayLength(bytes, from, to);
  let at = from + length;
  const separator = bytes[at];
  if (separator !== space && separator !== letterT) return false;
  // Spreadsheets write hours before ten with one digit, 28/01/2022 8:15; beside a day of ISO 8601 there is no such
  // hour.
  const short = bytes[at + 2] === colon && bytes[from + 4] !== dash;
  const hour = short ? one(bytes, at + 1) : two(bytes, at + 1);
  if (short) at--;
  if (at + 5 >= to || bytes[at + 3] !== colon) return false;
  const minute = two(bytes, at + 4);
  let second = 0;
  let fraction = 0;
  at += 6;
  if (at < to && bytes[at] === colon) {
    if (at + 3 > to) return false;
    second = two(bytes, at + 1);
    at += 3;
    if (at < to && bytes[at] === dot) {
      const end = fractionEnd(bytes, at + 1, to);
      if (end === at + 1) return false;
      fraction = microseconds(bytes, at + 1, end);
      at = end;
    }
  }
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return false;
  const minutes = dayAt(bytes, from, length) * 1440 + hour * 60 + minute - minutesAhead(bytes, at, to);
  const instant = (minutes * 60 + second) * 1_000_000 + fraction;
  slots[slot] = instant;
  return !Number.isNaN(instant);
}

/** Reads a day alone as the moment it stands for in Việt Nam, into its slot; answers whether it is one. */
export function readDayMoment(
  bytes: Uint8Array,
  from: number,
  to: number,
  slots: Float64Array,
  slot: number,
  moment: DayMoment,
): boolean {
  if (!readDate(bytes, from, to, slots, slot)) return false;
  const midnight = ((slots[slot] as number) * 24 - 7) * 3_600_000_000;
  slots[slot] = moment === "end" ? midnight + 86_399_999_999 : midnight;
  return true;
}

/** Six digits at most. Database servers write seven: nothing but zeros can follow without losing a moment. */
function fractionEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 6 && isDigit(bytes[at] as number)) at++;
  if (at === from + 6) while (at < to && bytes[at] === zero) at++;
  return at;
}

function microseconds(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from, unit = 100_000; at < to && unit >= 1; at++, unit /= 10)
    sum += ((bytes[at] as number) - zero) * unit;
  return sum;
}

/** How far the written clock is ahead of UTC; nothing written: UTC+7. */
function minutesAhead(bytes: Uint8Array, at: number, to: number): number {
  if (at === to) return 7 * 60;
  const sign = bytes[at];
  if (sign === letterZ) return at + 1 === to ? 0 : Number.NaN;
  const minutesAt = bytes[at + 3] === colon ? at + 4 : at + 3;
  if ((sign !== plus && sign !== dash) || minutesAt + 2 !== to) return Number.NaN;
  const size = two(bytes, at + 1) * 60 + two(bytes, minutesAt);
  return sign === plus ? size : -size;
}

/** Bytes of the day at the beginning: up to what no longer belongs to it. */
function dayLength(bytes: Uint8Array, from: number, to: number): number {
  if (from + 10 <= to && (isIso(bytes, from) || isVietnamese(bytes, from))) return 10;
  let at = from;
  while (at < to && at < from + 10 && (isDigit(bytes[at] as number) || bytes[at] === slash)) at++;
  return at - from;
}

function isIso(bytes: Uint8Array, from: number): boolean {
  return bytes[from + 4] === dash && bytes[from + 7] === dash;
}

function isVietnamese(bytes: Uint8Array, from: number): boolean {
  return bytes[from + 2] === slash && bytes[from + 5] === slash;
}

/** The day, counted from 1970-01-01; `NaN` when there is no such day. */
function dayAt(bytes: Uint8Array, from: number, length: number): number {
  if (length === 10 && isIso(bytes, from))
    return dayThatExists(two(bytes, from) * 100 + two(bytes, from + 2), two(bytes, from + 5), two(bytes, from + 8));
  if (length === 10 && isVietnamese(bytes, from))
    return dayThatExists(two(bytes, from + 6) * 100 + two(bytes, from + 8), two(bytes, from + 3), two(bytes, from));
  return shortDay(bytes, from, length);
}

/** `8/1/2022`: one digit where two are usual. */
function shortDay(bytes: Uint8Array, from: number, length: number): number {
  const parts: number[] = [0];
  for (let at = from; at < from + length; at++)
    if (bytes[at] === slash) parts.push(0);
    else parts.push((parts.pop() ?? 0) * 10 + (bytes[at] as number) - 48);
  const [day = 0, month = 0, year = 0] = parts;
  return parts.length === 3 && length >= 8 && bytes[from + length - 5] === slash
    ? dayThatExists(year, month, day)
    : Number.NaN;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function one(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  return isDigit(byte) ? byte - zero : Number.NaN;
}

function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
