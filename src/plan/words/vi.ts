import type { Words } from "../../core/words.ts";
import type { PlanVocabulary } from "./planVocabulary.ts";

/** What can be wrong in this layer, by name. */
export type PlanIssueCode = "unknown-agency";
/** Rules a derivation of this layer can name. */
export type PlanRule = never;
/** Sentences and names of this layer. */
export interface PlanWords extends Words<PlanIssueCode, PlanRule> {
  /** Names of roles, levels and parts. */
  readonly plan: PlanVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: PlanWords = {
  language: "vi",
  issues: {
    "unknown-agency": "Kế hoạch «{plan}» không có cơ quan nào mang mã «{agency}»",
  },
  steps: {},
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
