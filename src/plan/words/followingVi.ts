import type { Template, Words } from "../../core/words.ts";
import type { TaskEventKind } from "../taskEvent.ts";

/** What can be wrong with the events of a plan, by name. */
export type FollowingIssueCode =
  | "base-cycle"
  | "duplicate-event"
  | "event-unknown-task"
  | "event-without-task"
  | "event-unknown-schedule"
  | "event-unknown-occurrence"
  | "event-unknown-agency"
  | "event-unknown-request"
  | "event-target-ambiguous"
  | "event-not-for-dated-schedule"
  | "event-after-end"
  | "event-while-suspended"
  | "event-not-suspended"
  | "event-nothing-submitted"
  | "event-repeated"
  | "share-not-owed"
  | "evidence-expired"
  | "evidence-after-event"
  | "extension-after-expiry"
  | "extension-not-asked"
  | "extension-not-later"
  | "extension-other-authority"
  | "extension-without-due"
  | "group-without-members"
  | "schedule-not-dated"
  | "unknown-base"
  | "unknown-event-kind"
  | "unknown-task";

/** Rules a derivation of a status can name. */
export type FollowingRule =
  | `event-${Exclude<TaskEventKind, "happened" | "scheduled" | "coordination-requested" | "coordination-answered">}`
  | "counted-by-signing"
  | "counted-by-sending"
  | "counted-by-posting"
  | "due-first"
  | "due-extended"
  | "item-without-due-day"
  | "dates-unknown"
  | "dates-from-document"
  | "dates-from-deliverable"
  | "waits-for-deliverable"
  | "base-issued-without-dates"
  | "opened-by-assignment"
  | "check-in-policy"
  | "no-schedule-printed"
  | "reading-inferred"
  | "sum-of-shares"
  | "judged-when-halted"
  | "judged-on-time"
  | "judged-late"
  | "judged-overdue"
  | "judged-due-soon"
  | "judged-not-due";

/** Sentences of following a plan. */
export interface FollowingWords {
  /** By issue code. */
  readonly issues: Words<FollowingIssueCode>["issues"];
  /** By rule. */
  readonly steps: Readonly<Record<FollowingRule, Template>>;
}

/** What following a plan says, in Vietnamese. */
export const followingVi: FollowingWords = {
  issues: {
    "base-cycle": "Các thời hạn chờ lẫn nhau nên không thời hạn nào có ngày: {schedules}",
    "duplicate-event": "Sự kiện «{event}» có hai lần trong danh sách; chỉ dùng lần đầu",
    "event-without-task": "Sự kiện «{event}» không ghi nhiệm vụ (about.task); không dùng",
    "event-unknown-task": "Sự kiện «{event}» nói về nhiệm vụ «{task}» không có trong kế hoạch",
    "event-unknown-schedule": "Sự kiện «{event}» nói về thời hạn «{schedule}» không thuộc nhiệm vụ «{task}»",
    "event-unknown-occurrence":
      "Sự kiện «{event}» nói về kỳ «{occurrence}» không có ở nhiệm vụ «{task}»; các kỳ có: {known}",
    "event-unknown-agency": "Sự kiện «{event}» nêu cơ quan «{agency}» không có trong kế hoạch và trong danh bạ",
    "event-unknown-request": "Sự kiện «{event}» trả lời đề nghị «{request}» không có trong danh sách",
    "event-target-ambiguous":
      "Sự kiện «{event}» chưa rõ thuộc kỳ nào của nhiệm vụ «{task}»; cần ghi một trong các kỳ: {known}",
    "event-not-for-dated-schedule":
      "Sự kiện «{event}» không dùng được cho thời hạn «{schedule}» đã có ngày; đổi thời hạn là sửa đổi kế hoạch",
    "event-after-end": "Sự kiện «{event}» đến sau khi nhiệm vụ «{task}» đã kết thúc; không dùng",
    "event-while-suspended": "Sự kiện «{event}» xảy ra trong lúc nhiệm vụ «{task}» đang tạm dừng; không dùng",
    "event-not-suspended":
      "Sự kiện «{event}» cho tiếp tục nhiệm vụ «{task}» trong khi nhiệm vụ không tạm dừng; không dùng",
    "event-nothing-submitted":
      "Sự kiện «{event}» chấp nhận hoặc trả lại khi nhiệm vụ «{task}» chưa trình kết quả; không dùng",
    "event-repeated": "Sự kiện «{event}» lặp lại bước mà nhiệm vụ «{task}» đã qua; không dùng",
    "share-not-owed": "Sự kiện «{event}»: đơn vị «{agency}» không thuộc nhóm phải thực hiện nhiệm vụ «{task}»",
    "evidence-expired": "Minh chứng của sự kiện «{event}» đã hết giá trị từ sau ngày {expires}",
    "evidence-after-event": "Minh chứng của sự kiện «{event}» ghi ngày {date}, sau ngày của sự kiện",
    "extension-after-expiry":
      "Đề nghị gia hạn «{event}» của nhiệm vụ «{task}» gửi ngày {date}, sau khi đã hết hạn ngày {due}",
    "extension-not-asked": "Trả lời gia hạn «{event}» của nhiệm vụ «{task}» không có văn bản đề nghị trước đó",
    "extension-not-later": "Gia hạn «{event}» đến ngày {until} không muộn hơn thời hạn đang áp dụng {due}; không dùng",
    "extension-other-authority":
      "Gia hạn «{event}» do «{authority}» quyết định, trong khi người giao nhiệm vụ là «{givenBy}»",
    "extension-without-due": "Sự kiện «{event}»: nhiệm vụ «{task}» không có thời hạn để gia hạn",
    "group-without-members": "Danh bạ không có đơn vị nào thuộc nhóm «{group}» vào ngày {date}",
    "unknown-task": "Kế hoạch «{plan}» không có nhiệm vụ «{task}» hoặc thời hạn được hỏi",
    "unknown-base": "Kế hoạch «{plan}» không có thời hạn «{schedule}» hoặc kết quả «{deliverable}»",
    "unknown-event-kind": "Sự kiện «{event}» có loại «{kind}», không thuộc các loại được nhận: {known}; không dùng",
    "schedule-not-dated": "Chưa tính được ngày của thời hạn «{schedule}» («{text}»): {reason}",
  },
  steps: {
    "event-assigned": "{date}: giao nhiệm vụ ({event})",
    "event-started": "{date}: bắt đầu thực hiện ({event})",
    "event-submitted": "{date}: trình, gửi kết quả ({event})",
    "event-returned": "{date}: trả lại để hoàn thiện ({event})",
    "event-accepted": "{date}: kết quả được chấp nhận ({event})",
    "event-completed": "{date}: hoàn thành ({event})",
    "event-reported-none": "{date}: báo cáo không phát sinh, tính là hoàn thành ({event})",
    "event-suspended": "{date}: tạm dừng ({event})",
    "event-resumed": "{date}: tiếp tục thực hiện ({event})",
    "event-waived": "{date}: được miễn thực hiện ({event})",
    "event-cancelled": "{date}: rút nhiệm vụ ({event})",
    "event-moved-to-next-year": "{date}: chuyển sang năm sau ({event})",
    "event-extension-requested": "{date}: đề nghị gia hạn đến {until}, lý do: {reason} ({event})",
    "event-extension-granted": "{date}: «{authority}» đồng ý gia hạn đến {until} ({event})",
    "event-extension-refused": "{date}: không đồng ý gia hạn ({event})",
    "event-transferred": "{date}: chuyển cho «{to}» thực hiện ({event})",
    "counted-by-signing": "Ngày tính là ngày ký văn bản: {date} ({event})",
    "counted-by-sending": "Ngày tính là ngày gửi báo cáo: {date} ({event})",
    "counted-by-posting": "Ngày tính là ngày đăng tải: {date} ({event})",
    "due-first": "Thời hạn ban đầu theo «{text}»: {date}",
    "due-extended": "Thời hạn sau gia hạn lần {ordinal}: {date}",
    "item-without-due-day": "«{text}»: không có ngày đến hạn",
    "dates-unknown": "«{text}»: chưa xác định được ngày",
    "dates-from-document": "{date}: văn bản làm căn cứ đã ban hành, thời hạn đọc theo văn bản đó ({event})",
    "dates-from-deliverable": "{date}: sản phẩm «{deliverable}» đã ban hành, thời hạn đọc theo sản phẩm đó",
    "waits-for-deliverable": "Thời hạn chờ sản phẩm «{deliverable}» của chính kế hoạch này",
    "base-issued-without-dates": "{date}: sản phẩm «{deliverable}» đã ban hành nhưng chưa có ngày cụ thể",
    "opened-by-assignment": "{date}: mở theo văn bản giao ({event})",
    "check-in-policy": "Kỳ theo dõi «{period}» do đơn vị sử dụng đặt ra cho nhiệm vụ thường xuyên",
    "no-schedule-printed": "Kế hoạch không ghi thời gian thực hiện",
    "reading-inferred": "Dựa trên cách hiểu suy ra, văn bản không ghi rõ: {text}",
    "sum-of-shares": "Tổng hợp từ {total} phần việc: {closed} đã xong, {open} chưa xong",
    "judged-when-halted": "Thời hạn xét tại ngày {date}, khi công việc dừng",
    "judged-on-time": "Hoàn thành ngày {date}, hạn {due}: đúng hạn",
    "judged-late": "Hoàn thành ngày {date}, hạn {due}: quá hạn {days} ngày",
    "judged-overdue": "Đến ngày {date} chưa hoàn thành, hạn {due}: quá hạn {days} ngày",
    "judged-due-soon": "Đến ngày {date} chưa hoàn thành, hạn {due}: còn {days} ngày, sắp đến hạn",
    "judged-not-due": "Đến ngày {date} chưa hoàn thành, hạn {due}: còn {days} ngày",
  },
};
