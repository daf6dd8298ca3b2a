import { describe, expect, it } from "vitest";
import { halfYear, month, quarter, year } from "../../../src/calendar/index.ts";
import { decree09Reports, nationalPortalReports } from "../../../src/data/index.ts";
import { reportingWindows } from "../../../src/report/build/reportingWindows.ts";

const keys = (...input: Parameters<typeof reportingWindows>): readonly string[] => {
  const { inPeriod, yearToDate, samePeriodLastYear } = reportingWindows(...input);
  return [inPeriod, yearToDate, samePeriodLastYear].map(({ days }) => days.key);
};

describe("reportingWindows", () => {
  it("begins the year to date on 15 December under the regime of the 15th", () => {
    expect(keys(decree09Reports, quarter(2022, 3))).toEqual([
      "2022-06-15..2022-09-14",
      "2021-12-15..2022-09-14",
      "2021-06-15..2021-09-14",
    ]);
    expect(keys(decree09Reports, halfYear(2022, 1))).toEqual([
      "2021-12-15..2022-06-14",
      "2021-12-15..2022-06-14",
      "2020-12-15..2021-06-14",
    ]);
  });

  it("keeps whole months whole under the regime of the calendar, leap years too", () => {
    expect(keys(nationalPortalReports, quarter(2023, 3))).toEqual([
      "2023-07-01..2023-09-30",
      "2023-01-01..2023-09-30",
      "2022-07-01..2022-09-30",
    ]);
    expect(keys(nationalPortalReports, month(2025, 2))[2]).toBe("2024-02-01..2024-02-29");
    expect(keys(nationalPortalReports, month(2024, 2))[2]).toBe("2023-02-01..2023-02-28");
  });

  it("compares with a year in which the regime was not yet in force", () => {
    expect(keys(nationalPortalReports, year(2022))[2]).toBe("2021-01-01..2021-12-31");
  });

  it("names the act in each derivation", () => {
    expect(reportingWindows(decree09Reports, quarter(2022, 3)).yearToDate.derivation[0]?.source?.document).toBe(
      "09/2019/NĐ-CP",
    );
  });

  it("refuses what the regime has no report for", () => {
    expect(() => reportingWindows(nationalPortalReports, halfYear(2023, 1))).toThrowError(/not-a-reporting-period/);
  });
});
