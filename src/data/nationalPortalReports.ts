import type { ReportingRegime, ReportingRule } from "../calendar/reportingRegime.ts";

const wholePeriod: ReportingRule = { from: { month: 1, nth: 1 }, to: { nth: -1 } };

/**
 * Periods in which the National Public Service Portal (Cổng Dịch vụ công quốc gia) scores provinces: months, quarters
 * and years of the calendar. It sends no report, so nothing falls due. Read from public code that uses the portal.
 */
export const nationalPortalReports: ReportingRegime = {
  id: "national-portal",
  validFrom: "2022-06-23",
  source: {
    document: "766/QĐ-TTg",
    date: "2022-06-23",
    title: "Kỳ đánh giá trên Cổng Dịch vụ công quốc gia, theo mã nguồn công khai",
    status: "unverified",
  },
  periods: { month: wholePeriod, quarter: wholePeriod, year: wholePeriod },
};
