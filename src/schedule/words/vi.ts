import type { Words } from "../../core/words.ts";
import { viVocabulary } from "./viVocabulary.ts";
import type { ScheduleVocabulary } from "./vocabulary.ts";

/** What can be wrong with, or noticed in, a time cell; and what turning it into days may lack. */
export type ScheduleIssueCode =
  | "not-a-schedule"
  | "text-not-read"
  | "ambiguous-time"
  | "frequency-conflict"
  | "history-not-schedule"
  | "day-not-in-month"
  | "no-such-month"
  | "no-such-quarter"
  | "range-backwards"
  | "text-too-long"
  | "last-month-assumed"
  | "two-digit-year"
  | "year-shared"
  | "periods-joined"
  | "label-dropped"
  | "scope-kept"
  | "word-repeated"
  | "bracket-unclosed"
  | "ocr-slip"
  | "missing-diacritics"
  | "tone-moved"
  | "line-joined"
  | "decomposed-letters"
  | "odd-space";

/** Rules a derivation of this layer can name. */
export type ScheduleRule = never;

/** The sentences of the schedule layer. */
export interface ScheduleWords extends Words<ScheduleIssueCode, ScheduleRule> {
  /** Words and patterns of schedules. */
  readonly schedule: ScheduleVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: ScheduleWords = {
  language: "vi",
  issues: {
    "not-a-schedule":
      "«{value}» không phải là một mốc thời gian; phần đọc được: «{understood}»; cách ghi gần nhất: «{nearest}»",
    "text-not-read": "chưa đọc «{value}»: không phải là thời gian",
    "ambiguous-time": "«{value}» có nhiều cách hiểu: {readings}",
    "frequency-conflict": "«{value}» ghi ngày cụ thể cùng một định kỳ không phải hằng năm",
    "history-not-schedule": "«{value}» kể lại việc đã điều chỉnh hoặc đã làm, không phải là thời hạn",
    "day-not-in-month": "không có ngày {day} tháng {month}",
    "no-such-month": "không có tháng {month}",
    "no-such-quarter": "không có quý {quarter}; một năm có quý I đến quý IV",
    "range-backwards": "«{value}» kết thúc trước khi bắt đầu; cần ghi rõ năm của từng mốc",
    "text-too-long": "ô thời gian dài {length} ký tự, quá {limit}",
    "last-month-assumed": "ngày {day} không ghi của tháng nào trong kỳ; hiểu là tháng cuối kỳ",
    "two-digit-year": "«{value}» ghi năm bằng hai chữ số; hiểu là năm {year}",
    "year-shared": "năm {year} ghi một lần, áp dụng cho cả «{value}»",
    "periods-joined": "«{value}» gồm các kỳ liền nhau, hiểu là một khoảng liên tục",
    "label-dropped": "bỏ qua «{text}»: chỉ là lời dẫn",
    "scope-kept": "«{value}» được hiểu là phạm vi áp dụng của mốc thời gian",
    "word-repeated": "từ «{word}» ghi lặp",
    "bracket-unclosed": "ngoặc mở ở «{value}» chưa đóng",
    "ocr-slip": "«{value}» hiểu là «{suggestion}» (lỗi quét hoặc gõ)",
    "missing-diacritics": "«{value}» thiếu dấu, hiểu là «{suggestion}»",
    "tone-moved": "«{value}» đặt dấu lệch, hiểu là «{suggestion}»",
    "line-joined": "chữ bị ngắt dòng đã được nối lại",
    "decomposed-letters": "chữ và dấu được mã hóa rời (NFD), đã ghép lại",
    "odd-space": "có khoảng trắng đặc biệt (như khoảng trắng không ngắt), đọc như khoảng trắng thường",
  },
  steps: {},
  schedule: viVocabulary,
};
