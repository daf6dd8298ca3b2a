import { describe, expect, it } from "vitest";
import { administrativeReformReports } from "../../src/data/administrativeReformReports.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";
import { readTable } from "../tables/readTable.ts";

const plan = {
  planYear: 2022,
  issuedOn: "2022-01-28",
  calendar: vietnamCalendar,
  regime: administrativeReformReports,
} as const;

/** What a phrase comes to: its key and its due days, "-" where nothing falls due; of many the first, last and how many. */
function reading(phrase: string): readonly [key: string, dues: string] {
  const read = safeParseSchedule(phrase.replaceAll("\\n", "\n"));
  if (!read.ok) return ["từ chối", ""];
  const days = occurrences(read.value, plan).map(({ due }) => due ?? "-");
  const few = days.length <= 14;
  return [scheduleKey(read.value), few ? days.join(" ") : `${days[0]} … ${days.at(-1)} (${days.length})`];
}

describe("phrases as officials write them, with their due days in a plan of 2022 signed on 28 January", () => {
  const rows = readTable("schedulePhrases.csv");

  it("are many", () => {
    expect(rows.filter((row) => row.khóa !== "từ chối").length).toBeGreaterThan(350);
  });

  it.each(rows.map((row) => [row["cách ghi"] ?? "", row.khóa, row["hạn 2022"]] as const))("%s", (phrase, key, dues) => {
    expect(reading(phrase)).toEqual([key, dues]);
  });
});
