import type { Words } from "../../core/words.ts";

/** What reading a document can notice, by name. */
export type ImportIssueCode =
  | "agencies-missing"
  | "agency-not-sure"
  | "agency-not-understood"
  | "cell-left-out"
  | "cell-spans-tasks"
  | "characters-lost"
  | "deliverables-missing"
  | "ditto-read"
  | "encoding-unknown"
  | "entry-day-missing"
  | "entry-day-not-read"
  | "entry-key-not-read"
  | "entry-kind-missing"
  | "entry-kind-unknown"
  | "figure-not-read"
  | "file-broken"
  | "file-not-packed"
  | "file-too-large"
  | "format-differs"
  | "format-not-supported"
  | "group-cell-joined"
  | "group-merged-with-task"
  | "group-number-misread"
  | "group-number-repeated"
  | "group-without-number"
  | "instrument-date-missing"
  | "instrument-number-missing"
  | "instrument-numbers-differ"
  | "label-not-understood"
  | "legacy-font"
  | "nested-too-deep"
  | "no-entry-table"
  | "no-task-table"
  | "parts-matched-by-order"
  | "plan-year-unknown"
  | "row-continued"
  | "rows-hidden"
  | "schedules-matched-by-order"
  | "schedules-missing"
  | "sheet-hidden"
  | "task-number-lost"
  | "task-number-unexpected"
  | "task-numbers-missing"
  | "territory-code-unknown"
  | "territory-unknown"
  | "text-above-table"
  | "text-below-table"
  | "text-beside-body"
  | "text-cut"
  | "text-in-number-column"
  | "text-misread"
  | "text-repeated"
  | "too-many-cells"
  | "totals-row";

/** Rules a derivation of this layer can name. */
export type ImportRule = never;

/** What this layer writes into a plan: reasons of corrections, and notes. */
export interface ImportVocabulary {
  /** Why words were repaired, by the rule that found them. */
  readonly reasons: Readonly<
    Record<"term-misread" | "symbol-misread" | "group-number-misread" | "instrument-numbers-differ", string>
  >;
  /** Where a target stands: `{task}` is the id of the task, `{number}` counts its deliverables. */
  readonly at: Readonly<Record<"task" | "deliverable", string>>;
  /** Notes kept beside a task. */
  readonly notes: Readonly<
    Record<
      "text-cut" | "missing" | "schedules-matched-by-order" | "parts-matched-by-order" | "task-number-lost",
      string
    >
  >;
}

/** The sentences of this layer, and what it writes into a plan. */
export interface ImportWords extends Words<ImportIssueCode, ImportRule> {
  /** What it writes into a plan. */
  readonly import: ImportVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: ImportWords = {
  language: "vi",
  issues: {
    "agencies-missing": "Nhiệm vụ {task} không ghi cơ quan, đơn vị thực hiện",
    "agency-not-sure": "Chưa chắc «{name}» là cơ quan nào; gần giống: {similar}",
    "agency-not-understood": "Không nhận ra cơ quan nào trong «{text}»",
    "cell-left-out": "Ô dài {length} ký tự, quá {limit}; ô bị bỏ qua",
    "cell-spans-tasks": "Ô gộp «{text}» áp dụng cho {count} nhiệm vụ, từ {from} đến {to}",
    "characters-lost": "Tệp đã mất {count} ký tự, chỗ đầu tiên: «{sample}»",
    "deliverables-missing": "Nhiệm vụ {task} không ghi kết quả, sản phẩm",
    "ditto-read": "«{printed}» được đọc như ô phía trên: «{text}»",
    "encoding-unknown": "Không nhận ra bảng mã của tệp {format}; hãy lưu lại theo Unicode (UTF-8) rồi đọc lại",
    "entry-day-missing": "Việc {key} có tình trạng «{kind}» mà không ghi ngày",
    "entry-day-not-read": "Ngày «{value}» của việc {key} không đọc được",
    "entry-key-not-read": "Mã việc «{key}» không đọc được; dòng bị bỏ qua",
    "entry-kind-missing": "Việc {key} có ngày hoặc số văn bản mà không ghi tình trạng",
    "entry-kind-unknown": "Tình trạng «{value}» của việc {key} không có trong danh sách",
    "figure-not-read": "Tỷ lệ «{percent}» không thuộc chỉ tiêu nào đã biết",
    "file-broken": "Tệp hỏng: không đọc được phần «{part}»",
    "file-not-packed": "Tệp không phải là tệp {format}: không có cấu trúc nén ZIP",
    "file-too-large": "Phần «{part}» bung ra quá {limit} byte cho phép; dừng đọc khi đã bung {inflated} byte",
    "format-differs": "Tệp được khai là {declared} nhưng nội dung là {found}; đọc theo nội dung",
    "format-not-supported": "Không đọc được định dạng {found}; hãy lưu lại thành .docx, .xlsx hoặc HTML",
    "group-cell-joined": "Số thứ tự nhóm và tiêu đề nằm chung một ô: «{printed}»",
    "group-merged-with-task": "Dòng tiêu đề nhóm {ordinal} «{title}» dính với nội dung của một nhiệm vụ; đã tách",
    "group-number-misread": "Số nhóm in là «{printed}», theo thứ tự phải là «{ordinal}»",
    "group-number-repeated": "Số nhóm «{ordinal}» đã dùng cho một nhóm ở trên; nhóm này được gọi là {id}",
    "group-without-number": "Tiêu đề nhóm «{title}» không có số; đếm theo thứ tự là {ordinal}",
    "instrument-date-missing": "Không thấy ngày ban hành văn bản; tạm ghi {date}",
    "instrument-number-missing": "Không thấy số, ký hiệu văn bản",
    "instrument-numbers-differ": "Số văn bản ở phần đầu là «{number}», ở phụ lục in là «{printed}»; lấy số ở phần đầu",
    "label-not-understood": "Số thứ tự «{printed}» không hiểu được; coi là một nhiệm vụ",
    "legacy-font": "Văn bản dùng bảng mã cũ {encoding}, ví dụ «{sample}»; hãy chuyển sang Unicode rồi đọc lại",
    "nested-too-deep": "Các thẻ lồng nhau quá sâu; phần sau chỗ này không được đọc",
    "no-entry-table": "Không tìm thấy bảng cập nhật: cần các cột {columns}",
    "no-task-table": "Không tìm thấy bảng nhiệm vụ: cần các cột nội dung công việc, cơ quan thực hiện, thời gian",
    "parts-matched-by-order":
      "Nhiệm vụ {task}: {count} phần việc có cơ quan và thời gian riêng được ghép với {count} kết quả theo thứ tự",
    "plan-year-unknown": "Không biết kế hoạch của năm nào; hãy cho biết năm (planYear)",
    "row-continued": "Dòng này nối tiếp nhiệm vụ ở dòng trên",
    "rows-hidden":
      "Trang tính có {count} dòng đang ẩn mà có chữ, từ dòng {from} đến dòng {to}; các dòng ấy vẫn được đọc",
    "schedules-matched-by-order": "Nhiệm vụ {task}: {count} thời hạn được ghép với {count} kết quả theo thứ tự",
    "schedules-missing": "Nhiệm vụ {task} không ghi thời gian thực hiện",
    "sheet-hidden": "Trang tính «{sheet}» đang ẩn nên không được đọc; nếu cần, hãy cho hiện trang ấy rồi đọc lại",
    "task-number-lost": "Dòng này mở đầu một nhiệm vụ nhưng mất số thứ tự; theo thứ tự là {expected}",
    "task-number-unexpected": "Số thứ tự in là «{printed}», theo thứ tự phải là {expected}",
    "task-numbers-missing": "Số thứ tự nhảy đến «{printed}», số chờ đợi là {expected}",
    "territory-code-unknown": "«{name}» không có trong danh sách tỉnh, thành phố được đưa vào; mã để trống",
    "territory-unknown": "Không biết kế hoạch của tỉnh, thành phố nào",
    "text-above-table":
      "Trên bảng có {count} đoạn không phải phần mở đầu văn bản, giữ trong ghi chú của kế hoạch; đoạn đầu: «{text}»",
    "text-beside-body": "Phần «{part}» in ngoài thân văn bản, không đưa vào kế hoạch: «{value}»",
    "text-below-table":
      "Dưới bảng có {count} đoạn không phải nhiệm vụ, giữ trong ghi chú của kế hoạch; đoạn đầu: «{text}»",
    "text-cut": "Đoạn văn bị cắt ở cuối: «{text}»",
    "text-in-number-column": "Cột số thứ tự chứa phần cuối của nội dung: «{printed}»; đã chuyển về đúng cột",
    "text-misread": "«{printed}» là chữ nhận dạng sai của «{corrected}»",
    "text-repeated": "Đoạn «{text}» in lặp ở dòng sau; giữ một",
    "too-many-cells": "Tệp có quá {limit} ô; phần sau chỗ này không được đọc",
    "totals-row": "Dòng tổng cộng không phải nhiệm vụ, không đưa vào kế hoạch: «{text}»",
  },
  steps: {},
  import: {
    reasons: {
      "term-misread": "Thuật ngữ cố định bị nhận dạng sai dấu hoặc thiếu chữ",
      "symbol-misread": "Ký hiệu văn bản bị nhận dạng sai chữ «Đ»",
      "group-number-misread": "Số La Mã của nhóm bị nhận dạng sai",
      "instrument-numbers-differ": "Phần đầu và phụ lục in hai số khác nhau; lấy số ở phần đầu",
    },
    at: { task: "nhiệm vụ {task}", deliverable: "nhiệm vụ {task}, kết quả {number}" },
    notes: {
      "text-cut": "Văn bản bị cắt ở cuối",
      missing: "Không có trong tệp được đọc",
      "schedules-matched-by-order": "Ghép thời hạn với kết quả theo thứ tự",
      "parts-matched-by-order": "Ghép cơ quan và thời hạn với kết quả theo thứ tự",
      "task-number-lost": "Số thứ tự suy từ các số sau",
    },
  },
};
