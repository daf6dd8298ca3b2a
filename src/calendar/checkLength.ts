import { fail } from "../core/fail.ts";
import { shownValue } from "../core/shownValue.ts";
import type { Duration } from "./duration.ts";
import { wholeNumber } from "./wholeNumber.ts";

const units: readonly Duration["unit"][] = ["hour", "day", "working-day", "week", "month", "year"];

/**
 * Refuses a length that counts nothing: no length at all, a unit there is none of («days»), an amount below zero.
 *
 * @param length - What was given.
 * @throws {@link KstthcError} `unknown-unit`, `not-a-whole-number`, `below-least`.
 */
export function checkLength(length: Duration): void {
  const value: unknown = typeof length === "object" && length !== null ? length.unit : length;
  if (!units.some((unit) => unit === value))
    fail("unknown-unit", { value: shownValue(value), allowed: units }, { path: ["length", "unit"] });
  wholeNumber(length.amount, "amount", 0);
}
