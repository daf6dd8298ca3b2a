import type { Words } from "../../core/words.ts";

/** What can be wrong in this layer, by name. */
export type FormatsIssueCode =
  | "cell-too-long"
  | "chart-font-required"
  | "chart-font-unreadable"
  | "not-a-report"
  | "not-finite"
  | "peer-missing"
  | "row-not-filled"
  | "table-not-filled";
/** Rules a derivation of this layer can name. */
export type FormatsRule = never;
/** Words that files carry beside the report's own. */
export interface FormatsVocabulary {
  /** Buổi sáng: beside a deadline in a calendar. */
  readonly morning: string;
  /** Buổi chiều: beside a deadline in a calendar. */
  readonly afternoon: string;
}

/** The sentences of this layer, with its vocabulary. */
export interface FormatsWords extends Words<FormatsIssueCode, FormatsRule> {
  /** What files carry beside the report's own words. */
  readonly formats: FormatsVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: FormatsWords = {
  language: "vi",
  issues: {
    "cell-too-long": "Ô {cell} của trang «{sheet}» có {length} ký tự, bảng tính chỉ chứa được {limit} ký tự một ô",
    "chart-font-required":
      'Báo cáo có {charts} biểu đồ mà chưa có phông chữ để vẽ chữ: hãy ghi chartFont là đường dẫn tệp phông (TTF, OTF) có chữ tiếng Việt, hoặc charts: "tables" để thay biểu đồ bằng bảng số liệu',
    "chart-font-unreadable":
      'Không vẽ được chữ «{letter}» bằng phông chữ trong tệp «{file}»: hãy ghi chartFont là tệp phông (TTF, OTF) có chữ tiếng Việt, hoặc charts: "tables" để thay biểu đồ bằng bảng số liệu',
    "not-a-report": "Cần báo cáo do một hàm của kstthc/report dựng (như planDocument), không phải «{value}»",
    "not-finite": "«{value}» không phải là một số",
    "peer-missing": "Định dạng này cần gói «{peer}» phiên bản {version}: hãy chạy npm install {peer}@{version}",
    "row-not-filled": "Dòng {row} có {fields} ô, tiêu đề có {columns} cột",
    "table-not-filled": "Dòng {row} của bảng có {cells} ô, không phủ kín {columns} cột",
  },
  steps: {},
  formats: { morning: "buổi sáng", afternoon: "buổi chiều" },
};
