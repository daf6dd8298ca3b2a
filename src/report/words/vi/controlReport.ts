import type { ControlReportVocabulary } from "../vocabulary/controlReport.ts";
import { dossiers } from "./dossiers.ts";

/** Report on procedure control, in Vietnamese. */
export const controlReport: ControlReportVocabulary = {
  subject: "Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính {period}",
  opening: "{agency} báo cáo tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính {period} như sau:",
  openingAlone: "Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính {period} như sau:",
  windows:
    "Số liệu trong kỳ lấy từ ngày {from} đến hết ngày {to} theo chế độ báo cáo tại văn bản số {act}; lũy kế từ đầu năm tính từ ngày {toDateFrom}; cùng kỳ năm trước từ ngày {lastFrom} đến hết ngày {lastTo}.",
  parts: {
    results: "TÌNH HÌNH, KẾT QUẢ THỰC HIỆN",
    assessment: "ĐÁNH GIÁ CHUNG, KHÓ KHĂN, VƯỚNG MẮC",
    tasks: "NHIỆM VỤ TRỌNG TÂM {period}",
    proposals: "KIẾN NGHỊ, ĐỀ XUẤT",
  },
  sections: {
    rules: "Kiểm soát quy định thủ tục hành chính",
    publication: "Công bố, công khai thủ tục hành chính",
    handling: "Tiếp nhận, giải quyết thủ tục hành chính",
    "one-stop": "Thực hiện cơ chế một cửa, một cửa liên thông",
    electronic: "Thực hiện thủ tục hành chính trên môi trường điện tử",
    review: "Rà soát, đơn giản hóa thủ tục hành chính",
    petitions: "Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính",
    inspection: "Kiểm tra việc thực hiện kiểm soát thủ tục hành chính",
    communication: "Thông tin, truyền thông, tập huấn",
    other: "Nội dung khác",
  },
  headings: {
    plan: "Kết quả thực hiện kế hoạch",
    targets: "Kết quả thực hiện các chỉ tiêu",
    difficulties: "Khó khăn, vướng mắc",
    otherTasks: "Nhiệm vụ khác",
  },
  items: {
    "procedures-assessed": { name: "Thủ tục hành chính được đánh giá tác động", unit: "thủ tục" },
    "drafts-commented": {
      name: "Dự thảo văn bản quy phạm pháp luật có quy định thủ tục hành chính được cho ý kiến",
      unit: "dự thảo",
    },
    "drafts-appraised": {
      name: "Dự thảo văn bản quy phạm pháp luật có quy định thủ tục hành chính được thẩm định",
      unit: "dự thảo",
    },
    "documents-issued": {
      name: "Văn bản quy phạm pháp luật có quy định thủ tục hành chính được ban hành",
      unit: "văn bản",
    },
    "procedures-regulated": { name: "Thủ tục hành chính được quy định trong các văn bản đã ban hành", unit: "thủ tục" },
    announcements: { name: "Quyết định công bố thủ tục hành chính được ban hành", unit: "quyết định" },
    "procedures-announced": {
      name: "Thủ tục hành chính được công bố mới, sửa đổi, bổ sung, thay thế",
      unit: "thủ tục",
    },
    "procedures-abolished": { name: "Thủ tục hành chính được công bố bãi bỏ", unit: "thủ tục" },
    "procedures-publicised": {
      name: "Thủ tục hành chính được công khai trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
      unit: "thủ tục",
    },
    "internal-processes": { name: "Quy trình nội bộ giải quyết thủ tục hành chính được phê duyệt", unit: "quy trình" },
    "apology-slips": { name: "Phiếu xin lỗi và hẹn lại ngày trả kết quả", unit: "phiếu" },
    "officers-rewarded": { name: "Cán bộ, công chức được khen thưởng trong giải quyết hồ sơ", unit: "người" },
    "officers-disciplined": { name: "Cán bộ, công chức bị xử lý trong giải quyết hồ sơ", unit: "người" },
    "one-stop-units": { name: "{oneStopUnit} đang hoạt động", unit: "nơi" },
    "one-stop-procedures": { name: "Thủ tục hành chính thực hiện theo cơ chế một cửa", unit: "thủ tục" },
    "inter-agency-procedures": { name: "Thủ tục hành chính thực hiện theo cơ chế một cửa liên thông", unit: "thủ tục" },
    "online-services": { name: "Dịch vụ công trực tuyến đang cung cấp trên {handlingSystem}", unit: "dịch vụ" },
    "online-payments": { name: "Giao dịch thanh toán trực tuyến phí, lệ phí", unit: "giao dịch" },
    "results-digitised": { name: "Kết quả giải quyết thủ tục hành chính được số hóa", unit: "kết quả" },
    "dossiers-reusing": { name: "Hồ sơ có tái sử dụng giấy tờ, dữ liệu đã số hóa", unit: "hồ sơ" },
    "procedures-reviewed": { name: "Thủ tục hành chính được rà soát, đánh giá", unit: "thủ tục" },
    "options-approved": { name: "Phương án đơn giản hóa được phê duyệt", unit: "phương án" },
    "procedures-simplified": {
      name: "Thủ tục hành chính được đơn giản hóa theo phương án đã phê duyệt",
      unit: "thủ tục",
    },
    "petitions-received": { name: "Phản ánh, kiến nghị được tiếp nhận", unit: "phản ánh, kiến nghị" },
    "petitions-answered": { name: "Phản ánh, kiến nghị đã xử lý, trả lời", unit: "phản ánh, kiến nghị" },
    "petitions-open": { name: "Phản ánh, kiến nghị đang xử lý", unit: "phản ánh, kiến nghị" },
    "answers-publicised": { name: "Kết quả xử lý phản ánh, kiến nghị được công khai", unit: "kết quả" },
    inspections: { name: "Cuộc kiểm tra về kiểm soát thủ tục hành chính", unit: "cuộc" },
    "units-inspected": { name: "Cơ quan, đơn vị được kiểm tra", unit: "đơn vị" },
    "inspection-conclusions": { name: "Thông báo kết luận kiểm tra được ban hành", unit: "thông báo" },
    "news-items": { name: "Tin, bài về kiểm soát thủ tục hành chính", unit: "tin, bài" },
    "training-courses": { name: "Hội nghị, lớp tập huấn", unit: "lớp" },
    "officers-trained": { name: "Cán bộ, công chức được tập huấn", unit: "lượt người" },
  },
  exactly: "{name}: {value} {unit}",
  atLeast: "{name}: ít nhất {value} {unit}, còn {missing} đơn vị chưa gửi báo cáo",
  brackets: " ({clauses})",
  toDate: "lũy kế từ đầu năm {value}",
  lastYear: "cùng kỳ năm trước {value}",
  change: { up: ", tăng {share}", down: ", giảm {share}", same: ", bằng cùng kỳ" },
  whole: {
    "none-arose": "Trong kỳ không phát sinh.",
    "not-received": "Chưa nhận được báo cáo.",
    "no-data": "Không có số liệu trong kỳ.",
  },
  some: {
    "none-arose": "Không phát sinh trong kỳ: ",
    "not-received": "Chưa nhận được báo cáo: ",
    "no-data": "Không có số liệu trong kỳ: ",
  },
  empty: {
    other: "Không có nội dung khác được báo cáo.",
    difficulties: "Các đơn vị không báo cáo khó khăn, vướng mắc.",
    tasks: "Chưa có số liệu theo dõi kế hoạch để xác định nhiệm vụ kỳ tiếp theo.",
    proposals: "Không có kiến nghị, đề xuất.",
    plan: "Chưa có số liệu theo dõi thực hiện kế hoạch và các chỉ tiêu.",
  },
  dossiers,
  summary: {
    title: "Tổng hợp số liệu theo kỳ",
    item: "Nội dung",
    unit: "Đơn vị tính",
    difference: "Tăng, giảm so với cùng kỳ",
    notReceived: "chưa báo cáo",
    atLeast: "≥ {value}",
    note: "Ghi chú: «0» là đơn vị báo cáo không phát sinh; «–» là không có số liệu; «chưa báo cáo» là chưa nhận được báo cáo; «≥» là còn đơn vị chưa gửi báo cáo. Cột (7) chỉ tính khi cả hai kỳ có đủ số liệu.",
  },
  trend: {
    title: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn",
    description:
      "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết, theo từng kỳ; kỳ chưa có số liệu để trống.",
    year: "Năm {year}",
    period: "Kỳ",
  },
  positions: {
    month: "Tháng {month}",
    quarter: "Quý {quarter}",
    firstHalf: "6 tháng đầu năm",
    secondHalf: "6 tháng cuối năm",
    firstMonths: "{months} tháng đầu năm",
    year: "Cả năm",
  },
  unverifiedAddressee:
    "nơi nhận báo cáo ({name}) xác định theo {act}, chưa đối chiếu với văn bản; cần kiểm tra trước khi trình ký.",
  bases: {
    "decree-63-2010":
      "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính",
    "circular-01-2020":
      "Căn cứ Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác Hệ thống thông tin báo cáo của Văn phòng Chính phủ",
  },
};
