import { describe, expect, it } from "vitest";
import { administrativeReformReports } from "../../src/data/administrativeReformReports.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { readTable } from "../tables/readTable.ts";
import { readingOf } from "./readingOf.ts";

const plan = {
  planYear: 2022,
  issuedOn: "2022-01-28",
  calendar: vietnamCalendar,
  regime: administrativeReformReports,
} as const;

describe("phrases as officials write them, with their due days in a plan of 2022 signed on 28 January", () => {
  const rows = readTable("schedulePhrases.csv");

  it("are many", () => {
    expect(rows.filter((row) => row.khóa !== "từ chối").length).toBeGreaterThan(350);
  });

  it.each(rows.map((row) => [row["cách ghi"] ?? "", row.khóa, row["hạn 2022"]] as const))("%s", (phrase, key, dues) => {
    expect(readingOf(phrase, plan)).toEqual([key, dues]);
  });
});
