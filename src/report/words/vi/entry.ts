import type { DataEntryVocabulary } from "../vocabulary/entry.ts";

/** Blank workbook for data entry (biểu nhập liệu), in Vietnamese. */
export const entry: DataEntryVocabulary = {
  tasks: "Biểu cập nhật kết quả thực hiện {plan} (việc còn mở đến ngày {date})",
  records: "Biểu nhập số liệu",
  documentType: "BIỂU NHẬP LIỆU",
  caption: "Việc phải cập nhật",
  recordsId: "nhap-so-lieu",
  instructions: "HƯỚNG DẪN NHẬP",
  before: {
    tasks: [
      "Chỉ nhập vào các cột để trống; các cột còn lại đã khóa. Không sửa cột mã việc, không thêm, bớt dòng.",
      "Mỗi dòng là một việc của một đơn vị. Việc chưa làm gì thì để trống cả dòng.",
    ],
    records: [
      "Mỗi dòng là một hồ sơ, bản ghi. Không sửa dòng tiêu đề cột, không thêm dòng tổng cộng.",
      "Nhập xong thì lưu trang nhập thành tệp CSV UTF-8.",
    ],
  },
  column: "{column}: {rule}",
  rules: {
    text: "ghi bằng chữ",
    count: "số nguyên, từ 0 trở lên",
    date: "một ngày, ví dụ 31/12/2022",
    choice: "chọn một trong: {options}",
  },
  longList: "chọn một trong {count} mục của danh sách",
  yesNo: ["có", "không"],
  mayBeEmpty: "; chưa biết thì để trống",
  required: "; không được để trống",
  nothing: "Không còn việc nào phải cập nhật.",
};
