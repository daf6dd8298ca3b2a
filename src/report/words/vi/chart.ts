import type { ChartVocabulary } from "../vocabulary/chart.ts";

/** Charts, in Vietnamese. */
export const chart: ChartVocabulary = {
  target: "Mục tiêu",
  axisFrom: "Trục bắt đầu từ {from}",
  empty: "Chưa có số liệu",
  today: "{date}",
  quarter: "Quý {quarter}",
  spans: {
    dated: "Có thời hạn",
    recurring: "Định kỳ",
    continuous: "Thường xuyên",
    undated: "Chưa xác định ngày",
  },
  marks: {
    "on-time": "Hoàn thành đúng hạn",
    late: "Hoàn thành quá hạn",
    overdue: "Quá hạn, chưa hoàn thành",
    "due-soon": "Sắp đến hạn",
    "not-due": "Chưa đến hạn",
  },
};
