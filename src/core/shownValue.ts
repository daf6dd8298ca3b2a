/** Longest text of a wrong value that a sentence repeats, in UTF-16 units. */
const longest = 80;

/**
 * Writes a value of the wrong type for a sentence. What is inside a list or an object is not shown: it may be large,
 * nested without end, or turn back on itself. A `Date` is shown by its moment, not in the time zone of the machine.
 *
 * @param value - What was given.
 * @returns Short text.
 */
export function shownValue(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
