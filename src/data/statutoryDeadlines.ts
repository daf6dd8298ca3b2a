import type { LengthLimit, StatutoryDeadline } from "../calendar/statutoryRule.ts";
import type { Citation } from "../core/citation.ts";

/** Names of the deadlines this library carries. */
export type StatutoryDeadlineId =
  | "announce-by-province"
  | "announce-by-ministry"
  | "announce-under-short-procedure"
  | "publish-by-province"
  | "publish-by-ministry"
  | "send-review-plan"
  | "forward-petition"
  | "refuse-petition"
  | "ask-petition-supplement"
  | "handle-petition"
  | "publicise-petition-answer"
  | "take-in-online-dossier"
  | "hand-over-paper-dossier"
  | "return-incomplete-dossier"
  | "apologise-for-delay";

const decree63: Citation = { document: "63/2010/NĐ-CP", date: "2010-06-08", title: "Nghị định về kiểm soát TTHC" };
const decree48: Citation = { document: "48/2013/NĐ-CP", at: "sửa Điều 15", date: "2013-05-14", status: "unverified" };
const decree61: Citation = { document: "61/2018/NĐ-CP", date: "2018-04-23", title: "Nghị định về cơ chế một cửa" };
const formulas766: Citation = {
  document: "Mô tả công thức tính chỉ số 766",
  title: "Bản chép trong mã nguồn công khai của phần mềm một cửa, đối chiếu 07/10/2026",
  status: "unverified",
};

const after = (amount: number, unit: "day" | "working-day"): LengthLimit => ({
  kind: "length",
  length: { amount, unit },
  direction: "after",
});
const before = (amount: number, unit: "day" | "working-day"): LengthLimit => ({
  ...after(amount, unit),
  direction: "before",
});

/**
 * Deadlines of procedure control set by law (thời hạn theo luật trong kiểm soát TTHC), through their amendments. What
 * was not read at its source says `unverified`.
 */
export const statutoryDeadlines: Readonly<Record<StatutoryDeadlineId, StatutoryDeadline>> = /* @__PURE__ */ deadlines();

function deadlines(): typeof statutoryDeadlines {
  return {
    "announce-by-province": {
      id: "announce-by-province",
      versions: [
        {
          text: "Công bố TTHC chậm nhất trước 10 ngày làm việc tính đến ngày văn bản có hiệu lực",
          limit: before(10, "working-day"),
          validTo: "2013-06-30",
          source: { ...decree63, at: "Điều 15 (bản gốc)", status: "unverified" },
        },
        {
          text: "Công bố TTHC của Chủ tịch UBND tỉnh chậm nhất trước 05 ngày làm việc tính đến ngày văn bản có hiệu lực",
          limit: before(5, "working-day"),
          validFrom: "2013-07-01",
          validTo: "2017-09-24",
          source: decree48,
        },
        {
          text: "Công bố TTHC của Chủ tịch UBND tỉnh chậm nhất trước 05 ngày tính đến ngày văn bản có hiệu lực",
          limit: before(5, "day"),
          validFrom: "2017-09-25",
          source: { ...decree63, at: "Điều 15, sửa đổi bởi Nghị định 92/2017/NĐ-CP" },
        },
      ],
    },
    "announce-by-ministry": {
      id: "announce-by-ministry",
      versions: [
        {
          text: "Công bố TTHC chậm nhất trước 10 ngày làm việc tính đến ngày văn bản có hiệu lực",
          limit: before(10, "working-day"),
          validTo: "2013-06-30",
          source: { ...decree63, at: "Điều 15 (bản gốc)", status: "unverified" },
        },
        {
          text: "Công bố TTHC của bộ chậm nhất trước 20 ngày làm việc tính đến ngày văn bản có hiệu lực",
          limit: before(20, "working-day"),
          validFrom: "2013-07-01",
          validTo: "2017-09-24",
          source: decree48,
        },
        {
          text: "Công bố TTHC của bộ chậm nhất trước 20 ngày tính đến ngày văn bản có hiệu lực",
          limit: before(20, "day"),
          validFrom: "2017-09-25",
          source: { ...decree63, at: "Điều 15, sửa đổi bởi Nghị định 92/2017/NĐ-CP" },
        },
      ],
    },
    "announce-under-short-procedure": {
      id: "announce-under-short-procedure",
      versions: [
        {
          text: "Văn bản ban hành theo trình tự, thủ tục rút gọn: công bố TTHC chậm nhất sau 03 ngày kể từ ngày công bố hoặc ký",
          limit: after(3, "day"),
          source: { ...decree63, at: "Điều 15", status: "unverified" },
        },
      ],
    },
    "publish-by-province": {
      id: "publish-by-province",
      versions: [
        {
          text: "Nhập, đăng tải vào Cơ sở dữ liệu quốc gia về TTHC trong 05 ngày làm việc kể từ ngày ký quyết định công bố",
          limit: after(5, "working-day"),
          source: { ...decree63, at: "Điều 24" },
        },
      ],
    },
    "publish-by-ministry": {
      id: "publish-by-ministry",
      versions: [
        {
          text: "Nhập, đăng tải vào Cơ sở dữ liệu quốc gia về TTHC trong 10 ngày làm việc kể từ ngày ký quyết định công bố",
          limit: after(10, "working-day"),
          source: { ...decree63, at: "Điều 24" },
        },
      ],
    },
    "send-review-plan": {
      id: "send-review-plan",
      versions: [
        {
          text: "Gửi Kế hoạch rà soát, đánh giá TTHC đã phê duyệt trước ngày 31 tháng 01 của năm kế hoạch",
          limit: { kind: "yearly-date", month: 1, day: 31, bound: "before" },
          source: { ...decree63, at: "Điều 30 khoản 3" },
        },
      ],
    },
    "forward-petition": {
      id: "forward-petition",
      versions: [
        {
          text: "Chuyển phản ánh, kiến nghị không thuộc thẩm quyền trong 05 ngày làm việc kể từ ngày tiếp nhận",
          limit: after(5, "working-day"),
          source: { document: "20/2008/NĐ-CP", at: "Điều 9", date: "2008-02-14" },
        },
      ],
    },
    "refuse-petition": {
      id: "refuse-petition",
      versions: [
        {
          text: "Từ chối phản ánh, kiến nghị trong 02 ngày làm việc",
          limit: after(2, "working-day"),
          source: formulas766,
        },
      ],
    },
    "ask-petition-supplement": {
      id: "ask-petition-supplement",
      versions: [
        {
          text: "Yêu cầu bổ sung thông tin phản ánh, kiến nghị trong 05 ngày làm việc",
          limit: after(5, "working-day"),
          source: formulas766,
        },
      ],
    },
    "handle-petition": {
      id: "handle-petition",
      versions: [
        {
          text: "Xử lý phản ánh, kiến nghị trong 15 ngày làm việc",
          limit: after(15, "working-day"),
          source: formulas766,
        },
      ],
    },
    "publicise-petition-answer": {
      id: "publicise-petition-answer",
      versions: [
        {
          text: "Công khai kết quả xử lý phản ánh, kiến nghị trong 02 ngày làm việc",
          limit: after(2, "working-day"),
          source: formulas766,
        },
      ],
    },
    "take-in-online-dossier": {
      id: "take-in-online-dossier",
      versions: [
        {
          text: "Hồ sơ trực tuyến được tiếp nhận hoặc từ chối trong 08 giờ làm việc kể từ khi hệ thống nhận",
          limit: { kind: "length", length: { amount: 8, unit: "hour" }, direction: "after", officeHours: true },
          source: { document: "45/2020/NĐ-CP", date: "2020-04-08", status: "unverified" },
        },
      ],
    },
    "hand-over-paper-dossier": {
      id: "hand-over-paper-dossier",
      versions: [
        {
          text: "Chuyển ngay hồ sơ tiếp nhận trực tiếp trong ngày làm việc hoặc chuyển vào đầu giờ ngày làm việc tiếp theo đối với trường hợp tiếp nhận sau 15 giờ hàng ngày",
          limit: { kind: "same-day", cutOff: "15:00" },
          validFrom: "2018-06-21",
          validTo: "2025-06-30",
          source: { ...decree61, at: "Điều 18 khoản 2" },
        },
      ],
    },
    "return-incomplete-dossier": {
      id: "return-incomplete-dossier",
      versions: [
        {
          text: "Thời gian thông báo trả lại hồ sơ không quá 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ",
          limit: after(3, "working-day"),
          validFrom: "2018-06-21",
          validTo: "2025-06-30",
          source: { ...decree61, at: "Điều 19 khoản 4" },
        },
      ],
    },
    "apologise-for-delay": {
      id: "apologise-for-delay",
      versions: [
        {
          text: "Thông báo bằng văn bản và gửi văn bản xin lỗi chậm nhất 01 ngày trước ngày hết hạn",
          limit: before(1, "day"),
          validFrom: "2018-06-21",
          validTo: "2025-06-30",
          source: { ...decree61, at: "Điều 19 khoản 9" },
        },
      ],
    },
  };
}
