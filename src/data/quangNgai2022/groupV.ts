import type { TaskGroup } from "../../plan/plan.ts";

/** Group V, tasks 18 to 20. */
export const groupV: TaskGroup = {
  id: "V",
  ordinal: "V",
  title: "Tiếp nhận và xử lý phản ánh, kiến nghị về TTHC",
  tasks: [
    {
      id: "18",
      labels: ["18"],
      content:
        "Công khai thông tin cơ quan có thẩm quyền tiếp nhận, kiến nghị về TTHC (địa chỉ cơ quan, số điện thoại chuyên dùng, địa chỉ website, địa chỉ thư điện tử).",
      deliverables: [
        {
          id: "18.d1",
          text: "Niêm yết và đăng tải công khai Bản thông báo tiếp nhận phản ánh, kiến nghị về quy định hành chính theo quy định tại Thông tư số 02/2017/TT-VPCP.",
        },
      ],
      assignments: [
        {
          id: "18.a1",
          text: "Cơ quan, đơn vị có thẩm quyền tiếp nhận, giải quyết TTHC và trả kết quả giải quyết TTHC.",
          duties: [{ agencies: ["cq-tham-quyen-tthc"] }],
        },
      ],
      schedules: [{ id: "18.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [{ document: "02/2017/TT-VPCP" }],
      corrections: [
        {
          field: "18.d1",
          printed: "Niên yết",
          corrected: "Niêm yết",
          reason: "OCR: «niêm» đọc thành «niên»",
          certainty: "high",
        },
      ],
      notes: [
        {
          kind: "irregularity",
          text: "Nội dung «tiếp nhận, kiến nghị về TTHC» có thể thiếu «phản ánh» (chuẩn: «tiếp nhận phản ánh, kiến nghị»); giữ nguyên vì không chắc do OCR",
        },
        { kind: "irregularity", text: "Cơ quan không kèm vai trò, không có gạch đầu dòng" },
      ],
    },
    {
      id: "19",
      labels: ["19"],
      content:
        "Tiếp nhận, phân loại và chuyển phản ánh, kiến nghị; trả lời phản ánh, kiến nghị cho người dân, doanh nghiệp và công khai kết quả trả lời phản ánh, kiến nghị theo quy định và trên Hệ thống phản ánh, kiến nghị của Chính phủ.",
      deliverables: [
        { id: "19.d1", text: "Văn bản chuyển phản ánh, kiến nghị." },
        { id: "19.d2", text: "Văn bản trả lời kết quả xử lý phản ánh, kiến nghị." },
        {
          id: "19.d3",
          text: "Kết quả xử lý phản ánh, kiến nghị được đăng tải công khai trên Hệ thống phản ánh, kiến nghị.",
        },
      ],
      assignments: [
        {
          id: "19.a1",
          text: "Văn phòng UBND tỉnh tiếp nhận, phân loại, chuyển phản ánh, kiến nghị và đăng tải công khai.",
          duties: [
            { role: "receive", agencies: ["vp-ubnd-tinh"] },
            { role: "classify", agencies: ["vp-ubnd-tinh"] },
            { role: "forward", agencies: ["vp-ubnd-tinh"] },
            { role: "publicise", agencies: ["vp-ubnd-tinh"] },
          ],
        },
        {
          id: "19.a2",
          text: "Các sở, ban ngành; UBND cấp huyện; UBND cấp xã và các đơn vị có liên quan phối hợp xử lý, trả lời tổ chức, cá nhân phản ánh, kiến nghị biết và gửi kết quả giải quyết phản ánh, kiến nghị.",
          duties: [
            { role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cq-lien-quan"] },
            { role: "process", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cq-lien-quan"] },
            { role: "answer", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cq-lien-quan"] },
          ],
        },
      ],
      schedules: [{ id: "19.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
    },
    {
      id: "20",
      labels: ["20"],
      content:
        "Đôn đốc, kiểm tra việc xử lý, trả lời phản ánh, kiến nghị và báo cáo Chủ tịch UBND tỉnh, Văn phòng Chính phủ về tình hình, kết quả giải quyết.",
      deliverables: [{ id: "20.d1", text: "Báo cáo tổng hợp kết quả xử lý phản ánh, kiến nghị." }],
      assignments: [
        { id: "20.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "20.a2",
          text: "Các sở, ban ngành, địa phương và đơn vị có liên quan phối hợp.",
          duties: [
            { role: "coordinate", agencies: ["so-ban-nganh", "dia-phuong", "cq-lien-quan"], qualifier: "có liên quan" },
          ],
        },
      ],
      schedules: [{ id: "20.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
    },
  ],
};
