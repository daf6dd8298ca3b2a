import type { FrameVocabulary } from "../vocabulary/frame.ts";

/** Head and foot of any document, in Vietnamese. */
export const frame: FrameVocabulary = {
  motto: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  number: "Số: {number}/{symbol}",
  placeAndDate: "{place}, ngày {day} tháng {month} năm {year}",
  addressees: "Kính gửi:",
  recipients: "Nơi nhận:",
  letterSubject: "V/v {subject}",
  report: "BÁO CÁO",
  annex: "Phụ lục {number}",
  annexReference: "(Kèm theo {document}{date})",
  documentName: "Báo cáo số {number}",
  figure: "Hình {number}. {title}",
  table: "Bảng {number}. {title}",
  unit: "Đơn vị tính: {unit}",
  closing: "Trên đây là báo cáo {subject}./.",
  notice: "Lưu ý: ",
  ordinal: "STT",
  total: "Tổng cộng",
  nothing: "–",
};
