import { describe, expect, it } from "vitest";
import { dayRange } from "../../src/calendar/dayRange.ts";
import { firstMonths } from "../../src/calendar/firstMonths.ts";
import { halfYear } from "../../src/calendar/halfYear.ts";
import { month } from "../../src/calendar/month.ts";
import type { Period } from "../../src/calendar/period.ts";
import { quarter } from "../../src/calendar/quarter.ts";
import { reportingPeriod } from "../../src/calendar/reportingPeriod.ts";
import type { ReportingRegime } from "../../src/calendar/reportingRegime.ts";
import { resolveDayRule } from "../../src/calendar/resolveDayRule.ts";
import { year } from "../../src/calendar/year.ts";
import { administrativeReformReports } from "../../src/data/administrativeReformReports.ts";
import { decree09Reports } from "../../src/data/decree09Reports.ts";
import { nationalPortalReports } from "../../src/data/nationalPortalReports.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { issuesOf } from "../issuesOf.ts";
import { rowsOf } from "../tables.ts";

const regimes = [decree09Reports, administrativeReformReports, nationalPortalReports];

function periodOf(inYear: number, printed: string): Period {
  const [, unit, number] = /^(tháng|quý|6 tháng|năm)(?: (\d+))?$/.exec(printed) ?? [];
  if (unit === "tháng") return month(inYear, Number(number));
  if (unit === "quý") return quarter(inYear, Number(number));
  return unit === "năm" ? year(inYear) : halfYear(inYear, Number(number));
}

describe("reportingPeriod", () => {
  it.each(rowsOf("reportingPeriods"))("%s %s, %s: %s to %s, due %s", (id, inYear, printed = "", from, to, due) => {
    const regime = regimes.find((one) => one.id === id) as ReportingRegime;
    const result = reportingPeriod(regime, periodOf(Number(inYear), printed));
    expect([result.data.from, result.data.to, result.due ?? ""]).toEqual([from, to, due]);
  });

  it("carries the regime's own certainty and act", () => {
    expect(reportingPeriod(decree09Reports, quarter(2022, 1))).toEqual({
      data: { key: "2021-12-15..2022-03-14", from: "2021-12-15", to: "2022-03-14" },
      due: "2022-03-25",
      status: "official",
      source: decree09Reports.source,
    });
    expect(reportingPeriod(administrativeReformReports, quarter(2022, 1)).status).toBe("unverified");
    expect(reportingPeriod(nationalPortalReports, quarter(2026, 1)).status).toBe("unverified");
  });

  it("takes a due day of one's own, in working days too", () => {
    const first = quarter(2022, 1);
    expect(reportingPeriod(decree09Reports, first, { due: { nth: 17 } }).due).toBe("2022-03-17");
    const fifth = { shift: 1, month: 1, nth: 5, counting: "working-days" } as const;
    expect(reportingPeriod(decree09Reports, first, { due: fifth, calendar: vietnamCalendar }).due).toBe("2022-04-07");
    expect(issuesOf(() => reportingPeriod(decree09Reports, first, { due: fifth }))[0]?.code).toBe("calendar-required");
  });

  it("covers nine months where a regime has them: a province adds 15/12 to 14/9", () => {
    const province: ReportingRegime = {
      id: "khanh-hoa",
      validFrom: "2023-01-01",
      source: { document: "01/2023/QĐ-UBND", status: "unverified" },
      periods: { "nine-months": { from: { shift: -1, month: 12, nth: 15 }, to: { nth: 14 } } },
    };
    expect(reportingPeriod(province, firstMonths(2023, 9)).data.key).toBe("2022-12-15..2023-09-14");
  });

  it("tells a period by its days, whatever its key", () => {
    expect(reportingPeriod(decree09Reports, dayRange("2022-04-01", "2022-06-30")).due).toBe("2022-06-25");
  });

  it.each<[string, ReportingRegime, Period]>([
    ["a quarter the regime does not report", administrativeReformReports, quarter(2022, 2)],
    ["a month, where it reports none", administrativeReformReports, month(2022, 1)],
    ["seven months", decree09Reports, firstMonths(2022, 7)],
    ["three months that are no quarter", decree09Reports, dayRange("2022-02-01", "2022-04-30")],
    ["part of a month", decree09Reports, dayRange("2022-02-01", "2022-02-27")],
    ["twelve months over two years", decree09Reports, dayRange("2022-02-01", "2023-01-31")],
  ])("refuses %s", (_what, regime, period) => {
    expect(issuesOf(() => reportingPeriod(regime, period))).toEqual([
      { code: "not-a-reporting-period", severity: "error", params: { period: period.key, regime: regime.id } },
    ]);
  });

  it("refuses no period as too early where the first day of the regime is not known", () => {
    expect(administrativeReformReports).not.toHaveProperty("validFrom");
    expect(reportingPeriod(administrativeReformReports, year(2010)).status).toBe("unverified");
    const ended: ReportingRegime = { ...administrativeReformReports, validTo: "2025-12-31" };
    expect(issuesOf(() => reportingPeriod(ended, year(2026)))[0]?.params).toMatchObject({ from: "…" });
  });

  it("refuses a regime before it was in force, and after", () => {
    expect(issuesOf(() => reportingPeriod(decree09Reports, year(2018)))[0]?.code).toBe("regime-not-in-force");
    const ended: ReportingRegime = { ...decree09Reports, validTo: "2025-12-31" };
    expect(reportingPeriod(ended, year(2025)).due).toBe("2025-12-25");
    expect(issuesOf(() => reportingPeriod(ended, quarter(2026, 1)))).toEqual([
      {
        code: "regime-not-in-force",
        severity: "error",
        params: { period: "2026-Q1", regime: "decree-09-2019", from: "2019-03-12", to: "2025-12-31" },
      },
    ]);
  });
});

describe("resolveDayRule", () => {
  it.each<[string, Parameters<typeof resolveDayRule>, string]>([
    ["ngày 25 của tháng cuối quý", [{ nth: 25 }, quarter(2022, 1)], "2022-03-25"],
    ["ngày 05 tháng sau quý", [{ shift: 1, month: 1, nth: 5 }, quarter(2022, 4)], "2023-01-05"],
    ["ngày cuối cùng của tháng", [{ nth: -1 }, month(2024, 2)], "2024-02-29"],
    ["ngày 31, giới hạn theo tháng", [{ nth: 31 }, month(2022, 4)], "2022-04-30"],
    ["31 ngày trước cuối tháng, giới hạn theo tháng", [{ nth: -31 }, month(2022, 4)], "2022-04-01"],
    ["thứ Sáu hằng tuần", [{ nth: 5 }, dayRange("2022-03-07", "2022-03-13")], "2022-03-11"],
    ["thứ Hai tuần sau", [{ shift: 1, nth: 1 }, dayRange("2022-03-07", "2022-03-13")], "2022-03-14"],
    ["ngày hôm sau", [{ shift: 1, nth: 1 }, dayRange("2022-03-07", "2022-03-07")], "2022-03-08"],
    ["tháng đầu của nửa năm", [{ month: 1, nth: 10 }, halfYear(2022, 2)], "2022-07-10"],
    ["năm trước", [{ shift: -1, nth: 15 }, year(2022)], "2021-12-15"],
    [
      "ngày làm việc cuối cùng của tháng",
      [{ nth: -1, counting: "working-days" }, month(2022, 4), vietnamCalendar],
      "2022-04-29",
    ],
    [
      "ngày làm việc thứ 30, giới hạn theo tháng",
      [{ nth: 30, counting: "working-days" }, month(2022, 2), vietnamCalendar],
      "2022-02-28",
    ],
  ])("%s", (_what, args, day) => {
    expect(resolveDayRule(...args)).toBe(day);
  });

  it("counts from one", () => {
    expect(issuesOf(() => resolveDayRule({ nth: 0 }, month(2022, 1)))[0]).toMatchObject({
      code: "no-day-zero",
      path: ["nth"],
    });
    expect(issuesOf(() => resolveDayRule({ month: 0, nth: 1 }, month(2022, 1)))[0]?.path).toEqual(["month"]);
  });
});
