import type { ReminderVocabulary } from "../vocabulary/letters.ts";

/** Reminder letters (công văn đôn đốc), in Vietnamese. */
export const letters: ReminderVocabulary = {
  subject: "đôn đốc thực hiện nhiệm vụ theo {document}",
  title: "{agency}: {subject}",
  plan: "{plan} (theo {document})",
  opening: "Thực hiện {plan}, qua theo dõi, đến ngày {date}, {agency} còn ",
  clauses: {
    overdue: "{count} việc quá hạn chưa hoàn thành",
    next: "{count} việc đến hạn trong {days} ngày tới",
    requests: "{count} đề nghị phối hợp chưa phúc đáp",
  },
  tables: {
    overdue: "Việc quá hạn chưa hoàn thành",
    next: "Việc sắp đến hạn",
    requests: "Đề nghị phối hợp chưa phúc đáp",
  },
  columns: { deliverables: "Kết quả, sản phẩm", asker: "Cơ quan đề nghị", subject: "Nội dung", sentOn: "Ngày đề nghị" },
  asking: "Để bảo đảm tiến độ của kế hoạch, {issuer} đề nghị {agency}:",
  points: {
    overdue:
      "Khẩn trương hoàn thành các việc quá hạn nêu tại Bảng {table}; làm rõ nguyên nhân chậm và thời gian hoàn thành từng việc",
    next: "Hoàn thành đúng hạn các việc nêu tại Bảng {table}; trường hợp cần gia hạn thì có văn bản đề nghị trước khi hết hạn, nêu rõ lý do và thời hạn mới",
    requests: "Phúc đáp các đề nghị phối hợp nêu tại Bảng {table}",
    report: "Báo cáo kết quả thực hiện về {to} chậm nhất ngày {date} để tổng hợp",
  },
  reportBy: "Thời hạn báo cáo",
  closing: "Đề nghị {agency} quan tâm thực hiện./.",
  recipients: ["Như trên", "Lưu: VT"],
};
