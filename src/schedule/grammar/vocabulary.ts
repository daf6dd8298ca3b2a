/** Numerals in letters, by value; "lăm", "tư", "mốt" and "mươi" stand inside longer ones. */
export const numerals: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  mươi: 10,
};

/** Roman numerals of quarters and months. */
export const romans: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

const syllables =
  // periods
  "ngày tháng quý năm tuần kỳ nửa đầu giữa cuối giai đoạn thứ chủ nhật giờ phút sáng chiều cả suốt " +
  // bounds
  "trước chậm muộn trễ sớm nhất không quá hơn đến tới hết trong vòng khoảng thời hạn gian chót vào từ kể tính bắt kết thúc xong lúc thành ra " +
  // recurrence
  "hàng mỗi từng các những lần định ít tối thiểu đa tiên cùng sau tiếp theo kế liền kề này nay đó thuộc của làm việc tất bình quân cách tại " +
  // events
  "ngay khi là họp phiên hội nghị nếu trừ trường hợp đối với cho để tùy nhận ký ban hành được cần thiết có đề đại tết " +
  // without a date
  "thường xuyên liên tục hoạch quy lộ trình chương tiến độ lịch luật pháp hướng dẫn đột xuất yêu cầu phát sinh chỉ đạo nhu chưa xác kiến dự quanh hiện hành thông báo kịp đúng luôn điểm bất tình hình thực tế văn bản thống toàn " +
  // joints and labels
  "và hoặc hay cũng như nhưng riêng đồng hoàn thực hiện triển khai tổ chức gửi nộp trình cáo mốc nhiệm vụ đợt giao xử lý dài phải " +
  // what makes a figure the number of something, or a date history
  "số án điều khoản mục lục quyết nghị chỉ luật điều chỉnh lùi dời chuyển đã gia cũ phần thị thông bảo kiểm tra nhật phụ đường hóa " +
  "sửa đổi thay vì bằng sang kéo hoãn ngoài mùng cuộc buổi lượt kh học tài lễ tuổi vượt kê hiệu lực thi trở đi lên áp dụng cập duy trì rà soát theo dõi giám sát đánh giá sơ tổng kết công khai bố đăng tải niêm yết tham mưu phê duyệt sẽ rõ";

/** Every syllable that the grammar knows, in its right spelling; of those that lose their marks alike, the likelier first. */
export const vocabulary: readonly string[] = /* @__PURE__ */ vocabularyOf();

/** Other right spellings. */
export const variants: Readonly<Record<string, string>> = {
  quí: "quý",
  hằng: "hàng",
  kì: "kỳ",
  kí: "ký",
  bẩy: "bảy",
  tùi: "tùy",
  tuỳ: "tùy",
  qui: "quy",
  nữa: "nửa",
  mồng: "mùng",
};

function vocabularyOf(): readonly string[] {
  return [...syllables.split(" "), ...Object.keys(numerals)];
}
