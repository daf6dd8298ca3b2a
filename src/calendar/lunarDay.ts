import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { fromEpochDay } from "./epochDay.ts";
import { epochDayOf } from "./epochDayOf.ts";
import { lunarTable } from "./lunarTable.ts";

/**
 * Reads one day of the lunar table.
 *
 * @param day - Which day.
 * @param year - Solar year, 1990 to 2100.
 * @returns The civil day.
 * @throws {@link KstthcError} `outside-lunar-table`.
 */
export function lunarDay(day: "newYear" | "hungKings", year: number): PlainDate {
  const dayOfYear = lunarTable[day][year - lunarTable.firstYear];
  if (dayOfYear === undefined) {
    const last = lunarTable.firstYear + lunarTable.newYear.length - 1;
    fail(
      "outside-lunar-table",
      { value: String(year), first: String(lunarTable.firstYear), last: String(last) },
      { path: ["year"] },
    );
  }
  return fromEpochDay(epochDayOf(year, 1, dayOfYear));
}
