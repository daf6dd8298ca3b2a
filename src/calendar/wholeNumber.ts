import { fail } from "../core/fail.ts";

/**
 * Checks a count that may be negative.
 *
 * @param value - What was given.
 * @param field - Name of the parameter, for the issue.
 * @param least - Smallest value allowed; absent: no bound.
 * @returns The value.
 * @throws {@link KstthcError} `not-a-whole-number` or `below-least`.
 */
export function wholeNumber(value: number, field: string, least: number = Number.NEGATIVE_INFINITY): number {
  if (!Number.isSafeInteger(value)) fail("not-a-whole-number", { value: String(value) }, { path: [field] });
  if (value < least) fail("below-least", { value: String(value), least: String(least) }, { path: [field] });
  return value;
}
