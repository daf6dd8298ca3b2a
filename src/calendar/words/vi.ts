import type { Certainty } from "../../core/certainty.ts";
import type { Template, Words } from "../../core/words.ts";
import type { DayManner } from "../dayTitle.ts";
import type { HolidayName } from "../holidayName.ts";
import type { Weekday } from "../weekday.ts";

/** What can be wrong in this layer, by name. */
export type CalendarIssueCode =
  | "invalid-date"
  | "invalid-year"
  | "invalid-month"
  | "invalid-quarter"
  | "invalid-half"
  | "invalid-time"
  | "not-a-whole-number"
  | "below-least"
  | "range-reversed"
  | "outside-coverage"
  | "no-such-working-day"
  | "unknown-roll"
  | "no-day-zero"
  | "calendar-required"
  | "not-a-calendar"
  | "unknown-unit"
  | "unknown-direction"
  | "not-a-reporting-period"
  | "regime-not-in-force"
  | "coverage-too-long"
  | "unknown-weekday"
  | "day-outside-calendar"
  | "day-twice"
  | "unknown-day-kind"
  | "not-yes-or-no"
  | "unknown-source"
  | "time-required"
  | "rule-not-in-force"
  | "outside-lunar-table"
  | "outside-holiday-law"
  | "hours-take-no-pauses"
  | "office-hours-count-after"
  | "hours-reversed"
  | "hours-overlap"
  | "hours-missing";

/** Rules a derivation of this layer can name. */
export type CalendarRule =
  | "event-day-not-counted"
  | "time-stands-still"
  | "after-hours"
  | "after-office-hours"
  | "after-days"
  | "after-working-days"
  | "after-weeks"
  | "after-months"
  | "after-years"
  | "before-hours"
  | "before-days"
  | "before-working-days"
  | "before-weeks"
  | "before-months"
  | "before-years"
  | "month-has-no-such-day"
  | "statutory-rule"
  | "before-the-day"
  | "by-the-day"
  | "same-working-day"
  | "next-working-day"
  | "due-on-day-off"
  | "moved-to-next-working-day"
  | "moved-to-previous-working-day"
  | "calendar-forecast"
  | "calendar-pending"
  | "calendar-unverified";

/** Vocabulary of the calendar beside its sentences. */
export interface CalendarVocabulary {
  /** Names of holidays. */
  readonly holidays: Readonly<Record<HolidayName, string>>;
  /** Names of weekdays, by ISO number. */
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** Title of a day of the calendar. */
  readonly titles: Readonly<Record<DayManner, Template>>;
  /** Sentence that says why a day is worked or off. */
  readonly sentences: Readonly<Record<DayManner, Template>>;
  /** What is added to a day that is not official. */
  readonly statuses: Readonly<Record<Exclude<Certainty, "official">, string>>;
}

/** The sentences and the vocabulary of the calendar. */
export interface CalendarWords extends Words<CalendarIssueCode, CalendarRule> {
  /** Names of holidays and of kinds of days. */
  readonly calendar: CalendarVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: CalendarWords = {
  language: "vi",
  issues: {
    "invalid-date": "«{value}» không phải là một ngày có thật dạng {rule}",
    "invalid-year": "Năm «{value}» không hợp lệ: phải là số nguyên từ 1 đến 9999",
    "invalid-month": "Tháng «{value}» không hợp lệ: phải là số nguyên từ 1 đến 12",
    "invalid-quarter": "Quý «{value}» không hợp lệ: một năm chỉ có quý 1 đến quý 4",
    "invalid-half": "Nửa năm «{value}» không hợp lệ: chỉ có 1 (6 tháng đầu năm) và 2 (6 tháng cuối năm)",
    "invalid-time": "«{value}» không phải là giờ trong ngày dạng HH:MM, từ 00:00 đến 24:00",
    "not-a-whole-number": "«{value}» không phải là số nguyên",
    "below-least": "«{value}» nhỏ hơn mức tối thiểu {least}",
    "range-reversed": "Khoảng thời gian bị đảo ngược: từ {from} đến {to}",
    "outside-coverage": "Ngày {date}: phép tính vượt ra ngoài phạm vi từ {from} đến {to} của lịch «{calendar}»",
    "no-such-working-day": "Kỳ {period} chỉ có {count} ngày làm việc, không có ngày làm việc thứ {nth}",
    "unknown-roll": "Không có cách dời hạn «{value}»; chỉ có: {allowed}",
    "no-day-zero": "Thứ tự đếm từ 1 (hoặc −1 tính từ cuối), không có thứ tự 0",
    "not-a-calendar": "Cần lịch làm việc (như vietnamCalendar của kstthc/data), không phải «{value}»",
    "unknown-unit": "Không có đơn vị thời gian «{value}»; chỉ có: {allowed}",
    "unknown-direction": "Không có cách đếm «{value}»; chỉ có: {allowed}",
    "calendar-required": "{period}: đếm ngày làm việc, dời hạn khỏi ngày nghỉ thì cần có lịch làm việc (calendar)",
    "not-a-reporting-period": "Chế độ báo cáo «{regime}» không có kỳ báo cáo {period}",
    "regime-not-in-force": "Chế độ báo cáo «{regime}» có hiệu lực từ {from} đến {to}, không áp dụng cho kỳ {period}",
    "coverage-too-long": "Lịch phủ {days} ngày, vượt mức tối đa {most} ngày",
    "unknown-weekday": "«{value}» không phải là thứ trong tuần: dùng 1 (thứ Hai) đến 7 (Chủ nhật)",
    "day-outside-calendar": "Ngày {date} nằm ngoài phạm vi của lịch: từ {from} đến {to}",
    "day-twice": "Ngày {date} được ghi hai lần trong lịch",
    "unknown-day-kind": "Ngày {date}: loại ngày «{value}» không thuộc các loại {known}",
    "not-yes-or-no": "Ngày {date}: «{value}» phải là true (đi làm) hoặc false (nghỉ)",
    "unknown-source": "Ngày {date}: căn cứ «{source}» không có trong danh mục căn cứ của lịch",
    "outside-lunar-table": "Năm «{value}» nằm ngoài bảng âm lịch, từ năm {first} đến năm {last}",
    "outside-holiday-law": "Chưa có dữ liệu luật về ngày nghỉ lễ, tết của năm «{value}»",
    "rule-not-in-force": "Ngày {date}: không có quy định nào về thời hạn «{deadline}» có hiệu lực",
    "time-required": "Thời hạn tính bằng giờ cần biết giờ bắt đầu trong ngày {from}",
    "hours-take-no-pauses": "Thời hạn tính bằng giờ không nhận khoảng tạm dừng tính bằng ngày",
    "office-hours-count-after": "Giờ làm việc chỉ tính tiến, không đếm lùi",
    "hours-reversed": "Giờ làm việc bị đảo ngược: từ {from} đến {to}",
    "hours-overlap": "Các buổi làm việc chồng nhau: buổi sau bắt đầu lúc {from}, buổi trước kết thúc lúc {to}",
    "hours-missing": "Chưa ghi giờ làm việc nào trong ngày",
  },
  steps: {
    "event-day-not-counted": "Không tính ngày xảy ra sự kiện {date}, tính từ ngày tiếp theo liền kề",
    "time-stands-still": "Tạm dừng, không tính thời gian từ {from} đến {to}",
    "after-hours": "{amount} giờ kể từ {at} ngày {from}: {time} ngày {date}",
    "after-office-hours": "{amount} giờ làm việc kể từ {at} ngày {from}: {time} ngày {date}",
    "after-days": "Đủ {amount} ngày vào ngày {date}",
    "after-working-days": "Đủ {amount} ngày làm việc vào ngày {date}",
    "after-weeks": "Đủ {amount} tuần vào ngày {date}",
    "after-months": "Đủ {amount} tháng vào ngày {date}",
    "after-years": "Đủ {amount} năm vào ngày {date}",
    "before-hours": "{amount} giờ trước {at} ngày {from}: {time} ngày {date}",
    "before-days": "Trước sự kiện {amount} ngày: ngày {date}",
    "before-working-days": "Trước sự kiện {amount} ngày làm việc: ngày {date}",
    "before-weeks": "Trước sự kiện {amount} tuần: ngày {date}",
    "before-months": "Trước sự kiện {amount} tháng: ngày {date}",
    "before-years": "Trước sự kiện {amount} năm: ngày {date}",
    "month-has-no-such-day": "Tháng kết thúc thời hạn không có ngày tương ứng nên lấy ngày cuối cùng của tháng, {date}",
    "statutory-rule": "{text}",
    "before-the-day": "Trước ngày {day}: chậm nhất ngày {date}",
    "by-the-day": "Chậm nhất ngày {day}",
    "same-working-day": "Trong ngày làm việc {date}",
    "next-working-day":
      "Tiếp nhận lúc {at} ngày {from}, ngoài giờ hoặc sau {cutOff}: đầu giờ ngày làm việc tiếp theo, {date}",
    "due-on-day-off": "Ngày {date} là ngày nghỉ; ngày làm việc liền trước là {lastWorkingDay}",
    "moved-to-next-working-day":
      "Ngày {nominal} là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo, {date}",
    "moved-to-previous-working-day": "Ngày {nominal} là ngày nghỉ nên phải xong vào ngày làm việc liền trước, {date}",
    "calendar-forecast": "Lịch nghỉ dùng để tính ngày {date} là dự kiến, chưa có thông báo chính thức",
    "calendar-pending": "Lịch nghỉ dùng để tính ngày {date} có ngày mới được đề xuất, chưa có văn bản xác nhận",
    "calendar-unverified": "Lịch nghỉ dùng để tính ngày {date} có ngày chưa kiểm chứng được tại nguồn",
  },
  calendar: {
    holidays: {
      "new-year": "Tết Dương lịch",
      "lunar-new-year": "Tết Âm lịch",
      "hung-kings": "Giỗ Tổ Hùng Vương",
      "reunification-day": "Ngày Chiến thắng",
      "labour-day": "Ngày Quốc tế lao động",
      "national-day": "Quốc khánh",
      "vietnam-culture-day": "Ngày Văn hóa Việt Nam",
    },
    weekdays: { 1: "Thứ Hai", 2: "Thứ Ba", 3: "Thứ Tư", 4: "Thứ Năm", 5: "Thứ Sáu", 6: "Thứ Bảy", 7: "Chủ nhật" },
    titles: {
      weekday: "Ngày làm việc",
      weekend: "Ngày nghỉ hằng tuần",
      holiday: "{name}",
      "make-up": "Nghỉ bù {name}",
      "swap-off": "Nghỉ hoán đổi dịp {name}",
      "swap-worked": "Làm bù dịp {name}",
      "swap-proposed": "Đề xuất hoán đổi dịp {name}",
      closure: "{name}",
      "closure-worked": "{name}",
    },
    sentences: {
      weekday: "{weekday}, {date}: ngày làm việc",
      weekend: "{weekday}, {date}: ngày nghỉ hằng tuần",
      holiday: "{weekday}, {date}: nghỉ {name}",
      "make-up": "{weekday}, {date}: nghỉ bù {name}, do ngày {insteadOf} trùng ngày nghỉ hằng tuần",
      "swap-off": "{weekday}, {date}: nghỉ hoán đổi dịp {name}, làm bù ngày {swappedWith}",
      "swap-worked": "{weekday}, {date}: làm bù cho ngày {swappedWith}, dịp {name}",
      "swap-proposed": "{weekday}, {date}: mới có đề xuất hoán đổi với ngày {swappedWith}, dịp {name}",
      closure: "{weekday}, {date}: nghỉ, {name}",
      "closure-worked": "{weekday}, {date}: làm việc, {name}",
    },
    statuses: {
      forecast: "dự kiến, chưa có thông báo",
      pending: "chưa có văn bản xác nhận",
      unverified: "chưa kiểm chứng được tại nguồn",
    },
  },
};
