import type { Words } from "../../core/words.ts";
import type { ReportVocabulary } from "./reportVocabulary.ts";

/** What can be wrong in this layer, by name. */
export type ReportIssueCode = never;
/** Rules a derivation of this layer can name. */
export type ReportRule = never;
/** Sentences and names of this layer. */
export interface ReportWords extends Words<ReportIssueCode, ReportRule> {
  /** What reports say. */
  readonly report: ReportVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: ReportWords = {
  language: "vi",
  issues: {},
  steps: {},
  report: {
    chart: {
      target: "Mục tiêu",
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
    },
    page: { contents: "Mục lục", skip: "Đến nội dung", data: "Bảng số liệu", sources: "Nguồn gốc số liệu" },
  },
};
