import type { Words } from "../../core/words.ts";
import { type FollowingIssueCode, type FollowingRule, followingVi } from "./followingVi.ts";
import type { PlanVocabulary } from "./planVocabulary.ts";

/** What can be wrong in this layer, by name. */
export type PlanIssueCode =
  | FollowingIssueCode
  | "duplicate-id"
  | "missing-field"
  | "no-such-day"
  | "not-one-of"
  | "out-of-range"
  | "period-reversed"
  | "unknown-agency"
  | "unknown-deliverable"
  | "unknown-field"
  | "wrong-format"
  | "wrong-type";
/** Rules a derivation of this layer can name. */
export type PlanRule = FollowingRule;
/** Sentences and names of this layer. */
export interface PlanWords extends Words<PlanIssueCode, PlanRule> {
  /** Names of roles, levels and parts. */
  readonly plan: PlanVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: PlanWords = {
  language: "vi",
  issues: {
    ...followingVi.issues,
    "duplicate-id": "Mã «{id}» đã được dùng cho phần khác của kế hoạch",
    "missing-field": "Thiếu trường «{field}»",
    "no-such-day": "Tháng không có ngày «{value}»",
    "not-one-of": "«{value}» không thuộc các giá trị được nhận: {expected}",
    "out-of-range": "«{value}» nằm ngoài giới hạn {rule}",
    "period-reversed": "Ngày cuối kỳ «{value}» đứng trước ngày đầu kỳ",
    "unknown-agency": "Kế hoạch «{plan}» không có cơ quan nào mang mã «{agency}»",
    "unknown-deliverable": "Nhiệm vụ «{task}» không có kết quả nào mang mã «{deliverable}»",
    "unknown-field": "Trường «{field}» không có trong mẫu dữ liệu",
    "wrong-format": "«{value}» không đúng dạng {rule}",
    "wrong-type": "«{value}» không đúng kiểu {expected}",
  },
  steps: followingVi.steps,
  plan: {
    roles: {
      lead: "chủ trì",
      coordinate: "phối hợp",
      execute: "thực hiện",
      monitor: "theo dõi",
      guide: "hướng dẫn",
      urge: "đôn đốc",
      inspect: "kiểm tra",
      evaluate: "đánh giá",
      advise: "tham mưu",
      submit: "trình",
      comment: "có ý kiến",
      appraise: "thẩm định",
      approve: "phê duyệt",
      issue: "ban hành",
      announce: "công bố",
      publicise: "công khai",
      post: "niêm yết",
      direct: "chỉ đạo",
      accountable: "chịu trách nhiệm",
      receive: "tiếp nhận",
      classify: "phân loại",
      forward: "chuyển",
      process: "xử lý",
      answer: "trả lời",
      "control-quality": "kiểm soát chất lượng",
      compile: "tổng hợp",
      report: "báo cáo",
    },
    levels: {
      central: "trung ương",
      province: "cấp tỉnh",
      district: "cấp huyện",
      commune: "cấp xã",
      vertical: "ngành dọc",
      several: "nhiều cấp",
      unknown: "không xác định",
    },
  },
};
