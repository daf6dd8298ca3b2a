import type { Cells } from "./columns.ts";

/** Unit and person of an edge case; none pays a fee, so the payment counts of the scenario stay exact. */
const common: Cells = {
  "Cấp thực hiện": "Cấp xã",
  "Đơn vị": "Xã mô phỏng 001",
  "Chủ hồ sơ": "N*** 000",
  "Đối tượng": 0,
  "Hình thức nộp": 2,
  "Mức độ DVC": 2,
  "Đơn vị tính": "ngày làm việc",
  "Số lần bổ sung": 0,
  "Hình thức trả": 1,
  Phí: 0,
  "Lệ phí": 0,
  "Đã thanh toán": 0,
  "Số hóa thành phần": 1,
  "Tái sử dụng": 0,
  "Xác thực VNeID": 1,
  "Lĩnh vực": "Hộ tịch",
};
const certificate: Cells = {
  ...common,
  "Mã TTHC": "1.004873",
  "Tên thủ tục": "Cấp giấy xác nhận tình trạng hôn nhân",
  "Thời hạn": 3,
};
const finished = (at: string): Cells => ({ "Ngày kết thúc xử lý": at, "Ngày trả kết quả": at, "Trạng thái": 10 });

/** The rows every reader of such an export meets one day: each says in its comment what is special. */
export const edgeCases: readonly Cells[] = [
  // Tết lies between: 3 working days from 27/01 end on 08/02.
  {
    ...certificate,
    "Mã hồ sơ": "000.00.16.H48-220127-0007",
    "Ngày nộp": "27/01/2022 09:00:00",
    "Ngày tiếp nhận": "27/01/2022 09:05:00",
    "Ngày hẹn trả": "08/02/2022 17:00:00",
    ...finished("08/02/2022 10:00:00"),
  },
  // Giỗ Tổ (made up on Monday 11/4).
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220408-0002",
    "Ngày nộp": "08/04/2022 09:00:00",
    "Ngày tiếp nhận": "08/04/2022 09:05:00",
    "Ngày hẹn trả": "14/04/2022 17:00:00",
    ...finished("14/04/2022 16:00:00"),
  },
  // 30/4 and 1/5 on a week-end: made up on 02 and 03/5.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220429-0003",
    "Thời hạn": 1,
    "Ngày nộp": "29/04/2022 14:00:00",
    "Ngày tiếp nhận": "29/04/2022 14:10:00",
    "Ngày hẹn trả": "04/05/2022 17:00:00",
    ...finished("05/05/2022 08:00:00"),
    "Nguyên nhân quá hạn": "Xác minh kéo dài",
  },
  // National Day, two days.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220831-0004",
    "Thời hạn": 2,
    "Ngày nộp": "31/08/2022 09:00:00",
    "Ngày tiếp nhận": "31/08/2022 09:20:00",
    "Ngày hẹn trả": "06/09/2022 17:00:00",
    ...finished("06/09/2022 09:00:00"),
  },
  // Carried over into the next year.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-221228-0005",
    "Thời hạn": 5,
    "Ngày nộp": "28/12/2022 09:00:00",
    "Ngày tiếp nhận": "28/12/2022 09:05:00",
    "Ngày hẹn trả": "05/01/2023 17:00:00",
    "Trạng thái": 4,
  },
  // Received after 15:00.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220704-0006",
    "Ngày nộp": "04/07/2022 15:20:00",
    "Ngày tiếp nhận": "04/07/2022 15:20:00",
    "Ngày hẹn trả": "07/07/2022 17:00:00",
    ...finished("07/07/2022 11:00:00"),
  },
  // Filed online, accepted after nine working hours (the limit is eight).
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220705-0031",
    "Hình thức nộp": 1,
    "Ngày nộp": "05/07/2022 08:00:00",
    "Ngày tiếp nhận": "06/07/2022 09:00:00",
    "Ngày hẹn trả": "11/07/2022 17:00:00",
    ...finished("11/07/2022 09:00:00"),
  },
  // One supplement still open.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220706-0008",
    "Ngày nộp": "06/07/2022 08:00:00",
    "Ngày tiếp nhận": "06/07/2022 08:10:00",
    "Ngày hẹn trả": "11/07/2022 17:00:00",
    "Ngày yêu cầu bổ sung": "07/07/2022 10:00:00",
    "Số lần bổ sung": 1,
    "Trạng thái": 5,
  },
  // Two supplements: more than the rules allow.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220706-0009",
    "Ngày nộp": "06/07/2022 08:00:00",
    "Ngày tiếp nhận": "06/07/2022 08:10:00",
    "Ngày hẹn trả": "11/07/2022 17:00:00",
    "Ngày yêu cầu bổ sung": "14/07/2022 10:00:00",
    "Ngày bổ sung xong": "18/07/2022 10:00:00",
    "Số lần bổ sung": 2,
    ...finished("20/07/2022 10:00:00"),
  },
  // Refused; withdrawn after acceptance; withdrawn before it (no day of acceptance).
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220707-0010",
    "Ngày nộp": "07/07/2022 08:00:00",
    "Ngày tiếp nhận": "07/07/2022 08:10:00",
    "Ngày hẹn trả": "12/07/2022 17:00:00",
    "Ngày kết thúc xử lý": "08/07/2022 08:10:00",
    "Trạng thái": 3,
  },
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220707-0011",
    "Ngày nộp": "07/07/2022 08:00:00",
    "Ngày tiếp nhận": "07/07/2022 08:10:00",
    "Ngày hẹn trả": "12/07/2022 17:00:00",
    "Ngày kết thúc xử lý": "11/07/2022 08:10:00",
    "Trạng thái": 7,
  },
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220707-0012",
    "Ngày nộp": "07/07/2022 08:00:00",
    "Ngày kết thúc xử lý": "07/07/2022 09:10:00",
    "Trạng thái": 7,
  },
  // No day of appointment.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220708-0013",
    "Ngày nộp": "08/07/2022 08:00:00",
    "Ngày tiếp nhận": "08/07/2022 08:10:00",
    ...finished("12/07/2022 08:10:00"),
  },
  // Appointed again, once with an apology and once without.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220708-0014",
    "Ngày nộp": "08/07/2022 08:00:00",
    "Ngày tiếp nhận": "08/07/2022 08:10:00",
    "Ngày hẹn trả": "13/07/2022 17:00:00",
    "Ngày hẹn lại": "18/07/2022 17:00:00",
    ...finished("18/07/2022 08:10:00"),
    "Phiếu xin lỗi": "07/PXL 13/07/2022",
  },
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220708-0015",
    "Ngày nộp": "08/07/2022 08:00:00",
    "Ngày tiếp nhận": "08/07/2022 08:10:00",
    "Ngày hẹn trả": "13/07/2022 17:00:00",
    "Ngày hẹn lại": "18/07/2022 17:00:00",
    ...finished("19/07/2022 08:10:00"),
  },
  // Finished at 16:00 on the day of appointment; then half past midnight in Việt Nam, which is the day before in UTC.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220711-0016",
    "Ngày nộp": "11/07/2022 08:00:00",
    "Ngày tiếp nhận": "11/07/2022 08:10:00",
    "Ngày hẹn trả": "14/07/2022 17:00:00",
    ...finished("14/07/2022 16:00:00"),
  },
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220801-0017",
    "Hình thức nộp": 1,
    "Ngày nộp": "01/08/2022 00:30:00",
    "Ngày tiếp nhận": "01/08/2022 00:30:00",
    "Ngày hẹn trả": "04/08/2022 17:00:00",
    ...finished("03/08/2022 16:00:00"),
  },
  // The same number twice.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220711-0016",
    "Ngày nộp": "11/07/2022 08:00:00",
    "Ngày tiếp nhận": "11/07/2022 08:10:00",
    "Ngày hẹn trả": "14/07/2022 17:00:00",
    ...finished("14/07/2022 16:00:00"),
  },
  // A day that does not exist: unreadable, counted as such.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220331-0018",
    "Ngày nộp": "31/02/2022 08:00:00",
    "Ngày tiếp nhận": "31/02/2022 08:10:00",
    "Ngày hẹn trả": "05/03/2022 17:00:00",
    "Trạng thái": 4,
  },
  // No VNeID flag; a separator inside a quoted name.
  {
    ...certificate,
    "Mã hồ sơ": "H48.16-220712-0019",
    "Chủ hồ sơ": "N*** A; N*** B",
    "Xác thực VNeID": "",
    "Ngày nộp": "12/07/2022 08:00:00",
    "Ngày tiếp nhận": "12/07/2022 08:10:00",
    "Ngày hẹn trả": "15/07/2022 17:00:00",
    ...finished("15/07/2022 08:10:00"),
  },
];
