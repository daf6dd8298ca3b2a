import type { Template } from "../../../core/words.ts";
import type { ReportRule } from "../reportRule.ts";

/** Derivations of figures, in Vietnamese. */
export const steps: Readonly<Record<ReportRule, Template>> = {
  "day-given": "Ngày do người lập báo cáo chọn: {date}",
  "figure-change": "So với cùng kỳ năm trước: ({now} - {before})/{before}",
  "figure-counted": "Đếm được {count}: {names}",
  "figure-counted-none": "Không có mục nào",
  "figure-difference": "So với cùng kỳ năm trước: {now} - {before}",
  "figure-formula": "{formula} = {sum}",
  "figure-partly-reported": "Đơn vị báo cáo {count}; còn {missing} đơn vị chưa gửi báo cáo, số thực có thể cao hơn",
  "figure-reported": "Đơn vị báo cáo {count}",
  "figure-reported-none": "Đơn vị báo cáo không phát sinh",
  "figure-share": "{name}: {part}/{whole}",
  "figure-total": "Cộng cột {column} của {rows} dòng trong biểu",
  "horizon-given": "Số ngày xem trước do người lập báo cáo chọn: {days} ngày, đến hết ngày {date}",
  "request-recorded": "Ghi nhận đề nghị phối hợp ngày {date} ({request})",
  window: "Lấy từ ngày {from} đến hết ngày {to}",
};
