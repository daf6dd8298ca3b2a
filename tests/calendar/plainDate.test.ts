import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plainDate.ts";
import { issuesOf } from "../issuesOf.ts";

describe("plainDate", () => {
  it("takes a day that exists, and anything whose toString is one", () => {
    expect(plainDate("2024-02-29")).toBe("2024-02-29");
    expect(plainDate({ toString: () => "2022-01-28" })).toBe("2022-01-28");
  });

  it.each([
    "2022-02-30",
    "2023-02-29",
    "2022-13-01",
    "2022-00-10",
    "0000-01-01",
    "28/01/2022",
    "2022-1-28",
    "",
    "2022-01-28T00:00Z",
  ])("refuses %j and names the value and the rule", (value) => {
    expect(issuesOf(() => plainDate(value))).toEqual([
      { code: "invalid-date", severity: "error", params: { value, rule: "YYYY-MM-DD" } },
    ]);
  });

  it("refuses a Date: which day it is depends on a time zone", () => {
    expect(issuesOf(() => plainDate(new Date(0)))[0]?.code).toBe("invalid-date");
  });
});
