import { isoDay } from "../../calendar/isoDay.ts";
import type { ColumnType } from "../columns/column.ts";
import { isoInstant } from "./isoInstant.ts";

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
      return typeof value === "string" && value.length === 10 ? isoDay(value) : Number.NaN;
    default:
      if (value instanceof Date) return value.getTime() * 1000;
      return typeof value === "string" ? isoInstant(value) : Number.NaN;
  }
}

function amountOf(value: unknown): number {
  const exact = typeof value === "bigint" || (typeof value === "string" && /^-?\d{1,17}$/.test(value));
  const amount = exact ? Number(value) : value;
  return Number.isSafeInteger(amount) ? (amount as number) : Number.NaN;
}
