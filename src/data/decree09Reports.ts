import type { ReportingRegime } from "../calendar/reportingRegime.ts";

/**
 * Periodic reports of state agencies (chế độ báo cáo định kỳ) under Decree 09/2019: figures from the 15th to the 14th,
 * sent by the 25th of the last month of the period.
 *
 * @see Nghị định 09/2019/NĐ-CP, Điều 12, Điều 13 khoản 1
 */
export const decree09Reports: ReportingRegime = {
  id: "decree-09-2019",
  validFrom: "2019-03-12",
  source: {
    document: "09/2019/NĐ-CP",
    at: "Điều 12, Điều 13 khoản 1",
    date: "2019-01-24",
    title: "Quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
  },
  periods: {
    month: { from: { shift: -1, nth: 15 }, to: { nth: 14 }, due: { nth: 25 } },
    quarter: { from: { shift: -1, nth: 15 }, to: { nth: 14 }, due: { nth: 25 } },
    "half-year": { from: { shift: -1, nth: 15 }, to: { nth: 14 }, due: { nth: 25 } },
    year: { from: { shift: -1, nth: 15 }, to: { nth: 14 }, due: { nth: 25 } },
  },
};
