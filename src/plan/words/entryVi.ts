import type { EntryVocabulary } from "./entryVocabulary.ts";

/** Workbook in which units report what they did, in Vietnamese. */
export const entryVi: EntryVocabulary = {
  columns: { key: "Mã việc", kind: "Tình trạng", on: "Ngày", document: "Số, ký hiệu văn bản", note: "Ghi chú" },
  kinds: {
    started: "Đang thực hiện",
    submitted: "Đã trình hoặc gửi",
    completed: "Hoàn thành",
    "reported-none": "Không phát sinh",
  },
};
