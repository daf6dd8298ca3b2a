import type { BriefVocabulary } from "../vocabulary/brief.ts";

/** Leader's brief (báo cáo tóm tắt một trang), in Vietnamese. */
export const brief: BriefVocabulary = {
  documentType: "BÁO CÁO TÓM TẮT",
  groups: {
    overdue: "Quá hạn chưa hoàn thành: {count} việc (số ngày quá hạn)",
    next: "Đến hạn trong {days} ngày tới: {count} việc (số ngày còn lại)",
  },
  work: "Việc quá hạn và sắp đến hạn",
  days: "Ngày",
  parts: { kpis: "Chỉ tiêu chưa đạt", decisions: "Nội dung xin ý kiến chỉ đạo" },
  none: {
    overdue: "Không có việc quá hạn",
    next: "Không có việc đến hạn",
    decisions: "Không có nội dung xin ý kiến.",
  },
  moreWork: "Còn {count} việc khác: nhiệm vụ {tasks}",
  moreTargets: "Còn {count} chỉ tiêu khác: {names}",
  andOthers: "{agency} và {count} đơn vị khác",
  decisions: {
    extensions: "Quyết định {count} đề nghị gia hạn: nhiệm vụ {tasks}",
    overdue: "Chỉ đạo {agencies} hoàn thành {count} việc quá hạn",
    requests: "Yêu cầu {agencies} phúc đáp {count} đề nghị phối hợp đã quá hạn",
    notMet: "Chỉ đạo biện pháp để đạt {count} chỉ tiêu chưa đạt",
    open: "Yêu cầu làm rõ số liệu của {count} chỉ tiêu chưa kết luận được",
  },
};
