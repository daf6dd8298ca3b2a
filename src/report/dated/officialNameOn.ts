import type { PlainDate } from "../../core/plainDate.ts";
import { inForceOn } from "./inForceOn.ts";
import { type OfficialName, type OfficialSubject, officialNames } from "./officialNames.ts";

/**
 * Finds the name of a system, or who receives the report on procedure control, on a day.
 *
 * @param subject - What is named.
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param names - Dated rows; absent: `officialNames`.
 * @returns The row with its name and its source; nothing where no row covers the day.
 * @example
 * officialNameOn("control-report-addressee", "2022-10-14")?.name // => "government-office"
 * officialNameOn("one-stop-unit", "2025-07-01")?.name // => "service-centre"
 * officialNameOn("control-report-addressee", "2012-01-01") // => undefined
 */
export function officialNameOn(
  subject: OfficialSubject,
  date: PlainDate,
  names: readonly OfficialName[] = officialNames,
): OfficialName | undefined {
  return inForceOn(names, date).find((row) => row.subject === subject);
}
