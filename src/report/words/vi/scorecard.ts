import type { ScorecardVocabulary } from "../vocabulary/scorecard.ts";

/** Agency's scorecard (phiếu theo dõi kết quả thực hiện của một cơ quan), in Vietnamese. */
export const scorecard: ScorecardVocabulary = {
  documentType: "PHIẾU THEO DÕI",
  parts: {
    led: "NHIỆM VỤ CHỦ TRÌ, THỰC HIỆN",
    coordinated: "NHIỆM VỤ PHỐI HỢP, HỖ TRỢ",
    submissions: "GỬI BÁO CÁO, KẾT QUẢ THEO KỲ",
  },
  tables: {
    led: "Việc do cơ quan, đơn vị chủ trì, thực hiện",
    coordinated: "Nhiệm vụ cơ quan, đơn vị phối hợp, hỗ trợ",
    submissions: "Báo cáo, kết quả phải gửi theo kỳ",
  },
  columns: {
    role: "Vai trò",
    requests: "Được đề nghị phối hợp",
    answered: "Đã phúc đáp",
    periods: "Các kỳ",
  },
  opening: "{agency} chủ trì hoặc trực tiếp thực hiện {led} nhiệm vụ, phối hợp, hỗ trợ {coordinated} nhiệm vụ.",
  requests: "Được đề nghị phối hợp {requests} lần: đã phúc đáp {answered}, quá hạn chưa phúc đáp {overdue}.",
  nothingLed: "Không có việc phải chủ trì hoặc trực tiếp thực hiện.",
  coordinatedTasks: "Nhiệm vụ phối hợp, hỗ trợ",
  mark: "{period}: ",
};
