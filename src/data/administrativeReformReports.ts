import type { ReportingRegime, ReportingRule } from "../calendar/reportingRegime.ts";

const fifteenthToFourteenth: ReportingRule = { from: { shift: -1, nth: 15 }, to: { nth: 14 }, due: { nth: 20 } };

/**
 * Periodic reports on administrative reform (báo cáo cải cách hành chính): first quarter, six months, third quarter and
 * year, figures from the 15th to the 14th, sent by the 20th of the last month. Neither its text nor the
 * day it came into force was found, so it has no first day and what it gives says `unverified`.
 */
export const administrativeReformReports: ReportingRegime = {
  id: "administrative-reform",
  source: {
    document: "581/BNV-CCHC",
    title: "Hướng dẫn chế độ báo cáo công tác cải cách hành chính định kỳ",
    status: "unverified",
  },
  periods: {
    quarter: { ...fifteenthToFourteenth, only: [1, 3] },
    "half-year": { ...fifteenthToFourteenth, only: [1] },
    year: fifteenthToFourteenth,
  },
};
