import type { Words } from "../../core/words.ts";
import { viVocabulary } from "./viVocabulary.ts";
import type { ScheduleVocabulary } from "./vocabulary.ts";

/** What can be wrong with, or noticed in, a time cell; and what turning it into days may lack. */
export type ScheduleIssueCode =
  | "not-a-schedule"
  | "text-not-read"
  | "frequency-conflict"
  | "periods-excepted"
  | "history-not-schedule"
  | "day-not-in-month"
  | "months-or-month"
  | "no-such-month"
  | "no-such-quarter"
  | "range-backwards"
  | "range-of-one"
  | "years-relative"
  | "text-too-long"
  | "at-once"
  | "part-assumed"
  | "last-month-assumed"
  | "two-digit-year"
  | "year-shared"
  | "bound-shared"
  | "line-joined"
  | "time-in-text"
  | "period-narrowed"
  | "periods-joined"
  | "label-dropped"
  | "scope-kept"
  | "word-broken"
  | "word-repeated"
  | "words-glued"
  | "bracket-unclosed"
  | "ocr-slip"
  | "missing-diacritics"
  | "tone-moved"
  | "decomposed-letters"
  | "odd-space"
  | "text-required"
  | "schedule-required"
  | "unknown-before"
  | "regime-required"
  | "too-many-occurrences";

/** Rules a derivation of this layer can name. */
export type ScheduleRule =
  | "in-plan-year"
  | "year-beside-plan-year"
  | "part-by-civil-code"
  | "part-of-quarter-assumed"
  | "half-month-assumed"
  | "week-of-month-assumed"
  | "by-its-end"
  | "day-before-it-begins"
  | "before-taken-in"
  | "hour-takes-day-in"
  | "period-of-series"
  | "times-a-period"
  | "day-of-rule"
  | "data-covers"
  | "period-of-regime"
  | "due-by-regime"
  | "event-known"
  | "hour-of-event-unknown"
  | "all-year"
  | "all-through"
  | "begins"
  | "no-due-day";

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
      "Không đọc được mốc thời gian nào[ trong «{value}»][; phần đọc được: «{understood}»][; cách ghi gần nhất: «{nearest}»]",
    "text-not-read": "Chưa đọc «{value}»: không phải là thời gian",
    "frequency-conflict": "«{value}» ghi một ngày hay một kỳ không khớp với định kỳ bên cạnh",
    "periods-excepted":
      "«{value}» trừ ra một số ngày hoặc kỳ, điều mà lịch của thư viện chưa ghi được, nên không tính hạn nào",
    "history-not-schedule": "«{value}» kể lại việc đã điều chỉnh hoặc đã làm, không phải là thời hạn",
    "day-not-in-month": "Không có ngày {day} tháng {month}",
    "months-or-month": "«{value}» có thể là tháng {month}, cũng có thể là «{month} tháng {end} năm»; cần ghi rõ",
    "no-such-month": "Không có tháng {month}",
    "no-such-quarter": "Không có quý {quarter}; một năm có quý I đến quý IV",
    "range-backwards": "«{value}» kết thúc trước khi bắt đầu; cần ghi rõ năm của từng mốc",
    "years-relative": "«{value}» ghi «năm trước» cùng «năm sau»: không rõ trước, sau năm nào; cần ghi rõ năm",
    "range-of-one": "«{value}» bắt đầu và kết thúc ở cùng một kỳ; cần xem lại",
    "text-too-long": "Ô thời gian dài {length} ký tự, quá {limit}",
    "at-once": "«{value}» là làm liền, nhưng không ghi số ngày nên không tính được hạn",
    "part-assumed":
      "«{value}» không ghi ngày; hiểu là ngày đầu, ngày giữa, ngày cuối như Bộ luật Dân sự, Điều 146 nói về tháng và năm (giả định)",
    "last-month-assumed": "Ngày {day} không ghi của tháng nào trong kỳ; hiểu là tháng cuối kỳ",
    "two-digit-year": "«{value}» ghi năm bằng hai chữ số; hiểu là năm {year}",
    "bound-shared": "«{value}» ghi sau một mốc có «trước», «chậm nhất»; hiểu là cùng cách giới hạn đó",
    "time-in-text":
      "«{value}» được hiểu là một phần của lời ghi trước đó; nếu là mốc thời gian riêng thì ghi ở dòng riêng",
    "line-joined": "«{value}» ở dòng riêng, hiểu là phần tiếp theo của dòng trước",
    "year-shared": "Năm {year} ghi một lần, áp dụng cho cả «{value}»",
    "period-narrowed": "«{value}» được thời hạn ghi ngay sau thu hẹp, tính theo thời hạn đó",
    "periods-joined": "«{value}» gồm các kỳ liền nhau, hiểu là một khoảng liên tục",
    "label-dropped": "Bỏ qua «{value}»: chỉ là lời dẫn",
    "scope-kept": "«{value}» được hiểu là phạm vi áp dụng của mốc thời gian",
    "word-broken": "«{value}» bị ngắt giữa chừng, hiểu là «{suggestion}»",
    "words-glued": "«{value}» viết liền, hiểu là «{suggestion}»",
    "word-repeated": "Từ «{word}» ghi lặp",
    "bracket-unclosed": "Ngoặc mở ở «{value}» chưa đóng",
    "ocr-slip": "«{value}» hiểu là «{suggestion}» (lỗi quét hoặc gõ)",
    "missing-diacritics": "«{value}» thiếu dấu, hiểu là «{suggestion}»",
    "tone-moved": "«{value}» đặt dấu lệch, hiểu là «{suggestion}»",
    "decomposed-letters": "Chữ và dấu được mã hóa rời (NFD), đã ghép lại",
    "odd-space": "Có khoảng trắng đặc biệt (như khoảng trắng không ngắt), đọc như khoảng trắng thường",
    "text-required": "Cần chữ của ô thời gian, không phải «{value}»",
    "schedule-required": "Cần một lịch do parseSchedule đọc ra, không phải «{value}»",
    "unknown-before": "Không có cách hiểu «trước» nào là «{value}»; chỉ có: {allowed}",
    "regime-required": "Thời hạn tính theo kỳ báo cáo nên cần có chế độ báo cáo",
    "too-many-occurrences": "Quá {limit} kỳ trong khoảng thời gian yêu cầu; cần rút ngắn khoảng này",
  },
  steps: {
    "in-plan-year": "Không ghi năm nên hiểu là năm của kế hoạch, {year}",
    "year-beside-plan-year": "Năm sau, năm trước tính theo năm của kế hoạch, {year}",
    "part-by-civil-code":
      "Đầu, giữa, cuối tháng hoặc năm hiểu theo Bộ luật Dân sự (giả định, vì kế hoạch không ghi rõ ngày)",
    "part-of-quarter-assumed":
      "Đầu, giữa, cuối quý không có điều luật nào quy định; hiểu là ngày đầu, ngày 15 tháng giữa, ngày cuối của quý",
    "half-month-assumed": "Nửa đầu tháng hiểu là ngày 1 đến ngày 15, nửa cuối là từ ngày 16 (giả định)",
    "week-of-month-assumed": "Tuần trong tháng hiểu là 7 ngày liền tính từ đầu (hoặc cuối) tháng (giả định)",
    "by-its-end": "Chậm nhất ngày cuối kỳ, {date}",
    "day-before-it-begins": "Trước ngày {begins}: chậm nhất ngày {date}",
    "before-taken-in": "«Trước» được chọn tính cả mốc: chậm nhất ngày {date}",
    "hour-takes-day-in": "Có ghi giờ nên tính cả ngày {date}",
    "period-of-series": "Kỳ {period}",
    "times-a-period": "Ít nhất {times} lần trong kỳ",
    "day-of-rule": "Ngày theo quy tắc của kỳ: {date}",
    "data-covers": "Số liệu lấy từ ngày {from} đến ngày {to}",
    "period-of-regime": "Kỳ {period} theo chế độ báo cáo «{regime}»",
    "due-by-regime": "Hạn gửi theo chế độ báo cáo: {date}",
    "event-known": "Sự kiện «{event}» vào ngày {date}",
    "hour-of-event-unknown": "{amount} giờ, không rõ giờ xảy ra sự kiện nên tính đến hết ngày {date}",
    "all-year": "Thường xuyên trong năm {year}",
    "all-through": "Thường xuyên từ ngày {from} đến ngày {to}",
    begins: "Bắt đầu từ ngày {date}",
    "no-due-day": "Không có ngày đến hạn",
  },
  schedule: viVocabulary,
};
