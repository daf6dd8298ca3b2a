import type { TaskGroup } from "../../plan/plan.ts";

/** Group I, tasks 1 to 4. */
export const groupI: TaskGroup = {
  id: "I",
  ordinal: "I",
  title: "Ban hành văn bản quản lý nhà nước về kiểm soát thủ tục hành chính (TTHC)",
  tasks: [
    {
      id: "1",
      labels: ["1", "1"],
      content: "Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2022.",
      deliverables: [
        {
          id: "1.d1",
          text: "a) Quyết định của Chủ tịch UBND tỉnh ban hành các kế hoạch: Kế hoạch rà soát, đánh giá TTHC; kế hoạch truyền thông về kiểm soát TTHC và kế hoạch kiểm tra hoạt động kiểm soát TTHC.",
        },
        {
          id: "1.d2",
          text: "b) Quyết định của Chủ tịch UBND tỉnh kiện toàn lại đội ngũ cán bộ, công chức làm đầu mối kiểm soát TTHC theo quy định tại Nghị định số 92/2017/NĐ-CP và Quyết định số 960/QĐ-UBND ngày 14/11/2018 của UBND tỉnh ban hành Quy chế tổ chức và hoạt động của cán bộ, công chức làm đầu mối thực hiện nhiệm vụ kiểm soát TTHC trên địa bàn tỉnh.",
        },
      ],
      assignments: [
        {
          id: "1.a1",
          text: "Văn phòng UBND tỉnh chủ trì.",
          duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }],
          deliverables: ["1.d1"],
        },
        {
          id: "1.a2",
          text: "Các sở, ban ngành liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh"], qualifier: "liên quan" }],
          deliverables: ["1.d1"],
        },
        {
          id: "1.a3",
          text: "Văn phòng UBND tỉnh chủ trì.",
          duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }],
          deliverables: ["1.d2"],
        },
        {
          id: "1.a4",
          text: "Các sở, ban ngành, UBND cấp huyện và UBND cấp xã phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"] }],
          deliverables: ["1.d2"],
        },
      ],
      schedules: [
        {
          id: "1.s1",
          text: "Tháng 02",
          schedule: { kind: "window", period: { kind: "month", month: 2 } },
          deliverables: ["1.d1"],
        },
        {
          id: "1.s2",
          text: "Quý IV",
          schedule: { kind: "window", period: { kind: "quarter", quarter: 4 } },
          deliverables: ["1.d2"],
        },
      ],
      targets: [],
      citations: [{ document: "92/2017/NĐ-CP" }, { document: "960/QĐ-UBND", date: "2018-11-14" }],
      notes: [
        {
          kind: "irregularity",
          text: "Dòng 87 in «1» với nội dung là tiêu đề nhóm I; dòng 88 in «1» lần nữa với nội dung thật của nhiệm vụ 1 và ô kết quả trống",
        },
        {
          kind: "irregularity",
          text: "Hai kết quả a), b) có cơ quan và thời gian riêng: a) ↔ «Tháng 02», b) ↔ «Quý IV» (suy từ thứ tự)",
        },
        {
          kind: "inferred",
          field: "schedules",
          text: "Ghép a)/b) với hai khối cơ quan–thời gian theo thứ tự xuất hiện; văn bản gốc không ghi tường minh. Khối 2 có cấp huyện, cấp xã nên hợp với b) kiện toàn đầu mối.",
        },
      ],
    },
    {
      id: "2",
      labels: ["2"],
      content:
        "Các cơ quan, đơn vị xây dựng, ban hành các văn bản cụ thể để triển khai thực hiện các nhiệm vụ về hoạt động kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông, thực hiện TTHC trên môi trường điện tử thuộc thẩm quyền gắn với yêu cầu, tình hình của cơ quan, địa phương mình.",
      deliverables: [
        {
          id: "2.d1",
          text: "Văn bản thực hiện công tác kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông, thực hiện TTHC trên môi trường điện tử của cơ quan, địa phương.",
        },
      ],
      assignments: [
        { id: "2.a1", text: "Các sở, ban ngành.", duties: [{ agencies: ["so-ban-nganh"] }] },
        { id: "2.a2", text: "UBND cấp huyện.", duties: [{ agencies: ["ubnd-cap-huyen"] }] },
        { id: "2.a3", text: "UBND cấp xã.", duties: [{ agencies: ["ubnd-cap-xa"] }] },
      ],
      schedules: [{ id: "2.s1", text: "Quý I", schedule: { kind: "window", period: { kind: "quarter", quarter: 1 } } }],
      targets: [],
      citations: [],
      notes: [{ kind: "irregularity", text: "Cơ quan không kèm vai trò (ngầm định: thực hiện)" }],
    },
    {
      id: "3",
      labels: ["3"],
      content:
        "Xây dựng, ban hành các văn bản quy phạm pháp luật liên quan đến hoạt động kiểm soát TTHC, cải cách TTHC, thực hiện cơ chế một cửa, một cửa liên thông.",
      deliverables: [
        {
          id: "3.d1",
          text: "Quyết định của UBND tỉnh sửa đổi, bổ sung Quyết định số 33/2018/QĐ-UBND ngày 18/10/2018 ban hành Quy chế thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC trên địa bàn tỉnh Quảng Ngãi (theo Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ).",
        },
        {
          id: "3.d2",
          text: "Quyết định của UBND tỉnh cho phép triển khai thực hiện cơ chế thuê doanh nghiệp cung ứng dịch vụ bưu chính công ích đảm nhận một số công việc trong quá trình hướng dẫn, tiếp nhận, số hóa hồ sơ, trả kết quả giải quyết TTHC thay cho một số sở phát sinh số lượng hồ sơ TTHC thấp tại Trung tâm",
        },
      ],
      assignments: [
        { id: "3.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "3.a2",
          text: "Các sở, ban ngành và UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [
        {
          id: "3.s1",
          text: "Quý II",
          schedule: { kind: "window", period: { kind: "quarter", quarter: 2 } },
          deliverables: ["3.d1"],
        },
        {
          id: "3.s2",
          text: "Quý I",
          schedule: { kind: "window", period: { kind: "quarter", quarter: 1 } },
          deliverables: ["3.d2"],
        },
      ],
      targets: [],
      citations: [
        { document: "33/2018/QĐ-UBND", date: "2018-10-18" },
        { document: "107/2021/NĐ-CP", date: "2021-12-06" },
      ],
      notes: [
        { kind: "irregularity", text: "Hai thời hạn trong một ô, theo thứ tự hai kết quả: «Quý II» rồi «Quý I»" },
        { kind: "irregularity", text: "Kết quả thứ hai bị cắt cuối trang sau chữ «tại Trung tâm»" },
        { kind: "inferred", field: "schedules", text: "Ghép thời hạn với kết quả theo thứ tự." },
        {
          kind: "truncated",
          field: "3.d2",
          text: "Bị cắt sau «tại Trung tâm»; có thể là «tại Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh.» (chưa chắc chắn, không đưa vào văn bản)",
        },
      ],
    },
    {
      id: "4",
      labels: ["4"],
      content:
        "Xây dựng, ban hành các văn bản hướng dẫn để triển khai việc tích hợp, kết nối chia sẻ dữ liệu dân cư giữa Cơ sở dữ liệu quốc gia, Cổng dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh phục vụ xác thực, chia sẻ thông tin công dân khi thực hiện thủ tục hành chính theo nguyên tắc không yêu cầu khai báo lại các thông tin đã có trong Cơ sở dữ liệu Quốc gia về dân cư.",
      deliverables: [
        {
          id: "4.d1",
          text: "Văn bản hướng dẫn thực hiện việc tích hợp, kết nối chia sẻ dữ liệu dân cư để giải quyết thủ tục hành chính theo nguyên tắc không yêu cầu khai báo lại.",
        },
      ],
      assignments: [
        { id: "4.a1", text: "Công an tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["cong-an-tinh"] }] },
        {
          id: "4.a2",
          text: "Các sở, ban ngành, Văn phòng UBND tỉnh và UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "vp-ubnd-tinh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [{ id: "4.s1", text: "Năm 2022", schedule: { kind: "window", period: { kind: "year", year: 2022 } } }],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "content",
          printed: "Công dịch vụ công",
          corrected: "Cổng dịch vụ công",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
    },
  ],
  corrections: [
    { field: "ordinal", printed: "1", corrected: "I", reason: "OCR: số La Mã «I» đọc thành «1»", certainty: "high" },
  ],
  notes: [
    {
      kind: "irregularity",
      text: "Nhãn «I» bị OCR thành «1»; dòng tiêu đề bị gộp với kết quả/cơ quan/thời gian của nhiệm vụ 1 (dòng 87)",
    },
  ],
};
