import { describe, expect, it } from "vitest";
import { administrativeReformReports } from "../../src/data/administrativeReformReports.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { readTable } from "../tables/readTable.ts";
import { readingOf } from "./readingOf.ts";

const plan = {
  planYear: 2026,
  issuedOn: "2026-01-28",
  calendar: vietnamCalendar,
  regime: administrativeReformReports,
} as const;

/**
 * Phrases whose reading was written down by hand, from their words alone, before any of them was parsed: «lần đọc đầu» says
 * what the first parsing made of each, «kết quả» whether a rule was mended since, or what was written down.
 */
describe("phrases read blind, with their due days in a plan of 2026 signed on 28 January", () => {
  const rows = readTable("blindPhrases.csv");
  const right = rows.filter((row) => row["kết quả"] !== "chưa đúng");

  it.each(right.map((row) => [row["cách ghi"] ?? "", row.khóa, row["hạn 2026"]] as const))(
    "%s",
    (phrase, key, dues) => {
      expect(readingOf(phrase, plan)).toEqual([key, dues]);
    },
  );

  it.each(rows.filter((row) => !right.includes(row)).map((row) => [row["cách ghi"] ?? "", row.khóa] as const))(
    "%s: not yet read as %s",
    (phrase, key) => {
      expect(readingOf(phrase, plan)[0]).not.toBe(key);
    },
  );
});
