import type { Words } from "../../core/words.ts";
import type { ColumnType } from "../columns/column.ts";
import { viVocabulary } from "./viVocabulary.ts";
import type { TallyVocabulary } from "./vocabulary.ts";

/** What can be wrong in counting, by name. */
export type TallyIssueCode =
  | "aborted"
  | "csv-broken-quote"
  | "csv-header-missing"
  | "csv-header-repeated"
  | "csv-lines-above"
  | "csv-not-utf8"
  | "csv-row-too-long"
  | "csv-row-width"
  | "csv-totals-row"
  | "csv-value-missing"
  | "csv-value-unreadable"
  | "duckdb-failed"
  | "duckdb-missing"
  | "empty-condition"
  | "invalid-row"
  | "invalid-value"
  | "measure-not-counted"
  | "measure-repeated"
  | "missing-value"
  | "no-field"
  | "no-key"
  | "no-measure"
  | "no-order"
  | "no-period"
  | "not-a-condition"
  | "not-coarser"
  | "regime-not-tallied"
  | "tallies-differ"
  | "two-countings"
  | "units-do-not-merge"
  | "unknown-column"
  | "unknown-period"
  | "unwritable-text";

/** The sentences of the tally layer. */
export interface TallyWords extends Words<TallyIssueCode, never> {
  /** How measures and the records behind them are said. */
  readonly tally: TallyVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: TallyWords = {
  language: "vi",
  issues: {
    aborted: "Việc đếm đã bị dừng theo yêu cầu",
    "csv-broken-quote": "Dòng {line}: dấu ngoặc kép mở hoặc đóng sai chỗ, không đọc được",
    "csv-header-missing": "Không thấy dòng tiêu đề có các cột {columns} trong {lines} dòng đầu",
    "csv-header-repeated": "Cột «{column}» có hai lần trong dòng tiêu đề",
    "csv-lines-above": "Bỏ qua {count} dòng phía trên dòng tiêu đề",
    "csv-not-utf8": "Tệp không ghi bằng mã UTF-8; hãy lưu lại dưới dạng CSV UTF-8",
    "csv-row-too-long": "Dòng {line} dài {bytes} byte, quá mức {most}; có thể một dấu ngoặc kép chưa đóng",
    "csv-row-width": "Dòng {line} có {found} ô, dòng tiêu đề có {expected} cột",
    "csv-totals-row": "Dòng {line} là dòng tổng cộng, không đếm",
    "csv-value-missing": "Dòng {line}: cột «{field}» để trống, mà cột này bắt buộc có giá trị",
    "csv-value-unreadable": "Dòng {line}: cột «{field}» ghi «{value}», không phải là {type}",
    "duckdb-failed": "DuckDB không đọc được «{path}»: {message}",
    "duckdb-missing": "Chưa cài gói «{package}»: hãy chạy npm install {package}",
    "empty-condition": "Điều kiện «{kind}» không có vế nào",
    "invalid-row": "Hàng {row}: cột «{column}» ghi «{value}», không phải là số đếm",
    "invalid-value": "Trường «{field}» là {type}, không nhận «{value}»",
    "measure-not-counted": "Bảng đếm không có chỉ số «{measure}»; có: {allowed}",
    "measure-repeated": "Chỉ số «{measure}» ghi hai lần",
    "missing-value": "Thiếu giá trị của trường «{field}»",
    "no-field": "Phép so sánh «{op}» không có trường nào",
    "no-key": "Chưa nêu trường nào để tìm bản ghi trùng",
    "no-measure": "Chưa nêu chỉ số nào để đếm",
    "no-order": "Trường «{field}» là {type}, không có thứ tự nên không so sánh «{op}» được",
    "no-period": "Trường «{field}» là {type}, không gộp theo kỳ được",
    "not-a-condition": "Cần điều kiện (như eq, isKnown, and), không phải «{value}»",
    "not-coarser": "Không gộp được theo «{field}»: bảng đếm không chia theo trường này, hoặc chia thô hơn",
    "regime-not-tallied": "Chế độ báo cáo «{regime}» không chốt số liệu kỳ {period} theo một ngày cố định",
    "tallies-differ": "Bảng đếm thứ {index} có định nghĩa khác, không cộng được",
    "two-countings": "Chỉ số «{measure}» vừa đếm đơn vị theo «{per}» vừa cộng «{weigh}»; chỉ chọn một",
    "units-do-not-merge": "Số đơn vị khác nhau không cộng được giữa các bảng: {measures}",
    "unknown-column": "Không có trường «{field}» trong bảng",
    "unknown-period": "Không có kỳ «{value}»; chỉ có: {allowed}",
    "unwritable-text": "Văn bản có ký tự mà câu lệnh SQL không ghi được",
  },
  steps: {},
  terms: {
    type: {
      boolean: "giá trị đúng hoặc sai",
      code: "mã trong danh mục",
      date: "ngày",
      instant: "ngày kèm giờ",
      integer: "số nguyên",
      money: "số tiền",
      text: "văn bản",
    } satisfies Record<ColumnType, string>,
  },
  tally: viVocabulary,
};
