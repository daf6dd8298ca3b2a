import { fail } from "../core/fail.ts";
import { shownValue } from "../core/shownValue.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/**
 * Refuses what only a caller without types can give for a calendar: nothing, a day, an object of another kind.
 *
 * @param calendar - What was given.
 * @throws {@link KstthcError} `not-a-calendar`.
 */
export function checkCalendar(calendar: Pick<WorkCalendar, "covers">): void {
  const value: unknown = calendar;
  const covers = typeof value === "object" && value !== null && "covers" in value ? value.covers : undefined;
  if (typeof covers !== "object" || covers === null) fail("not-a-calendar", { value: shownValue(value) });
}
