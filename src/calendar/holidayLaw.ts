import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { cultureResolution2026, labourCode1994, labourCode2012, labourCode2019 } from "./holidayActs.ts";
import type { HolidayName } from "./holidayName.ts";

/** A holiday as an act sets it, for as long as it does. */
export interface HolidayRule {
  /** Which holiday. */
  readonly name: HolidayName;
  /** First day the rule is in force. */
  readonly validFrom: PlainDate;
  /** Last day it is in force; absent: still in force. */
  readonly validTo?: PlainDate;
  /** The day itself: a solar date `MM-DD`, or a day of the lunar year. */
  readonly on: `${number}-${number}` | "lunar-new-year" | "hung-kings";
  /** How many days off. */
  readonly days: number;
  /** Whether a holiday on a weekly day off is made up for (nghỉ bù). */
  readonly makeUp: boolean;
  /** Key into `holidaySources`. */
  readonly source: string;
}

/** Acts behind `holidayLaw`. */
export const holidaySources: Readonly<Record<string, Citation>> = {
  "labour-code-1994": labourCode1994,
  "labour-code-2012": labourCode2012,
  "labour-code-2019": labourCode2019,
  "28-2026-qh16": cultureResolution2026,
};

const from1994 = { validFrom: "2007-04-02", validTo: "2013-04-30", source: "labour-code-1994", makeUp: true } as const;
const from2012 = { validFrom: "2013-05-01", validTo: "2020-12-31", source: "labour-code-2012", makeUp: true } as const;
const from2019 = { validFrom: "2021-01-01", source: "labour-code-2019", makeUp: true } as const;

/**
 * The holidays of the Labour Code since April 2007, when Giỗ Tổ was added, and of later acts. Tết: 4 days to 30/4/2013, then
 * 5; National Day: 1 day, then 2 since 2021.
 */
export const holidayLaw: readonly HolidayRule[] = /* @__PURE__ */ rulesOfHolidays();

function rulesOfHolidays(): readonly HolidayRule[] {
  return [
    ...[from1994, from2012, from2019].flatMap((code): readonly HolidayRule[] => [
      { name: "new-year", on: "01-01", days: 1, ...code },
      { name: "lunar-new-year", on: "lunar-new-year", days: code === from1994 ? 4 : 5, ...code },
      { name: "hung-kings", on: "hung-kings", days: 1, ...code },
      { name: "reunification-day", on: "04-30", days: 1, ...code },
      { name: "labour-day", on: "05-01", days: 1, ...code },
      { name: "national-day", on: "09-02", days: code === from2019 ? 2 : 1, ...code },
    ]),
    // Not among the days of Labour Code art. 112.1, which alone art. 111.3 makes up for.
    {
      name: "vietnam-culture-day",
      on: "11-24",
      days: 1,
      makeUp: false,
      validFrom: "2026-07-01",
      source: "28-2026-qh16",
    },
  ];
}
