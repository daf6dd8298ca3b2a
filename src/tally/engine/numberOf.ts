import { daysInMonth } from "../../calendar/daysInMonth.ts";
import { epochDayOf } from "../../calendar/epochDay.ts";
import type { ColumnType } from "../columns/column.ts";

/** Microseconds of a day: instants are counted in microseconds, exact in a number until the year 2255. */
export const microsecondsOfDay = 86_400_000_000;

/** UTC+7, the civil time of Việt Nam, all year round. */
export const microsecondsAhead: number = 7 * 3_600_000_000;

/** The civil day of an instant in Việt Nam, counted from 1970-01-01. */
export function dayOfInstant(microseconds: number): number {
  return Math.floor((microseconds + microsecondsAhead) / microsecondsOfDay);
}

/**
 * The number the engine computes with: a day counted from 1970-01-01, an instant in microseconds, a boolean as 0 or 1.
 * `NaN` for what is no value of the type.
 */
export function numberOf(type: Exclude<ColumnType, "text" | "code">, value: unknown): number {
  switch (type) {
    case "boolean":
      return value === true ? 1 : value === false ? 0 : Number.NaN;
    case "integer":
      return Number.isSafeInteger(value) ? (value as number) : Number.NaN;
    case "money":
      return amountOf(value);
    case "date":
      return typeof value === "string" ? dayOf(value) : Number.NaN;
    default:
      return instantOf(value);
  }
}

function amountOf(value: unknown): number {
  const exact = typeof value === "bigint" || (typeof value === "string" && /^-?\d{1,17}$/.test(value));
  const amount = exact ? Number(value) : value;
  return Number.isSafeInteger(amount) ? (amount as number) : Number.NaN;
}

function dayOf(text: string): number {
  return text.length === 10 ? dayAt(text) : Number.NaN;
}

/** Reads `YYYY-MM-DD` at the beginning of a text. */
function dayAt(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  // NaN, from a character that is no digit, fails every comparison.
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? epochDayOf(year, month, day) : Number.NaN;
}

/** Reads `YYYY-MM-DDTHH:mm[:ss[.ffffff]]` followed by `Z` or an offset; without an offset it is no moment. */
function instantOf(value: unknown): number {
  if (value instanceof Date) return value.getTime() * 1000;
  if (typeof value !== "string") return Number.NaN;
  const day = dayAt(value);
  const rest = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(value.slice(10));
  if (!rest) return Number.NaN;
  const [, hour, minute, second = "0", fraction = "", sign, hours = "0", minutes = "0"] = rest;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return Number.NaN;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const seconds = (Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second);
  return day * microsecondsOfDay + seconds * 1_000_000 + Number(fraction.padEnd(6, "0"));
}

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
