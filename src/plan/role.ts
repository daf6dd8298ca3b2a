/**
 * What an agency does in a task (vai trò), one English word for each Vietnamese verb: chủ trì · phối hợp · thực hiện ·
 * theo dõi · hướng dẫn · đôn đốc · kiểm tra · đánh giá · tham mưu · trình · có ý kiến · thẩm định · phê duyệt ·
 * ban hành · công bố · công khai · niêm yết · chỉ đạo · chịu trách nhiệm · tiếp nhận · phân loại · chuyển · xử lý ·
 * trả lời · kiểm soát chất lượng · tổng hợp · báo cáo, in the order below.
 */
export type Role =
  | "lead"
  | "coordinate"
  | "execute"
  | "monitor"
  | "guide"
  | "urge"
  | "inspect"
  | "evaluate"
  | "advise"
  | "submit"
  | "comment"
  | "appraise"
  | "approve"
  | "issue"
  | "announce"
  | "publicise"
  | "post"
  | "direct"
  | "accountable"
  | "receive"
  | "classify"
  | "forward"
  | "process"
  | "answer"
  | "control-quality"
  | "compile"
  | "report";
