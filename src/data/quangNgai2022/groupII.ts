import type { TaskGroup } from "../../plan/plan.ts";

/** Group II, tasks 5 to 7. */
export const groupII: TaskGroup = {
  id: "II",
  ordinal: "II",
  title: "Kiểm soát việc ban hành quy định TTHC",
  tasks: [
    {
      id: "5",
      labels: ["5"],
      content:
        "Có ý kiến trước về nội dung quy định TTHC tại đề nghị xây dựng văn bản quy phạm pháp luật và dự thảo văn bản quy phạm pháp luật.",
      deliverables: [{ id: "5.d1", text: "Văn bản góp ý kiến về TTHC." }],
      assignments: [
        {
          id: "5.a1",
          text: "Văn phòng UBND tỉnh (có ý kiến).",
          duties: [{ role: "comment", agencies: ["vp-ubnd-tinh"] }],
        },
        {
          id: "5.a2",
          text: "Các sở, ban ngành được giao chủ trì soạn thảo văn bản và các đơn vị có liên quan.",
          duties: [{ agencies: ["so-ban-nganh", "cq-lien-quan"], qualifier: "được giao chủ trì soạn thảo văn bản" }],
        },
      ],
      schedules: [{ id: "5.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      notes: [
        {
          kind: "irregularity",
          text: "Bẫy vai trò: «được giao chủ trì soạn thảo văn bản» là định ngữ chỉ cơ quan nào, không phải vai trò trong nhiệm vụ",
        },
        { kind: "irregularity", text: "Vai trò nằm trong ngoặc: «(có ý kiến)»" },
      ],
    },
    {
      id: "6",
      labels: ["6"],
      content:
        "Thực hiện đánh giá tác động của TTHC trong đề nghị xây dựng văn bản quy phạm pháp luật và dự thảo văn bản quy phạm pháp luật có quy định về TTHC (được giao theo quy định của Luật Ban hành văn bản",
      deliverables: [
        {
          id: "6.d1",
          text: "Báo cáo kết quả đánh giá tác động của TTHC (kèm theo bản đánh giá tác động về TTHC và bản tính chi phí tuân thủ TTHC).",
        },
      ],
      assignments: [
        {
          id: "6.a1",
          text: "Các sở, ban ngành được giao chủ trì soạn thảo văn bản.",
          duties: [{ agencies: ["so-ban-nganh"], qualifier: "được giao chủ trì soạn thảo văn bản" }],
        },
        {
          id: "6.a2",
          text: "Văn phòng UBND tỉnh phối hợp.",
          duties: [{ role: "coordinate", agencies: ["vp-ubnd-tinh"] }],
        },
      ],
      schedules: [{ id: "6.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      notes: [
        { kind: "irregularity", text: "Nội dung bị cắt cuối trang trong ngoặc đơn chưa đóng" },
        { kind: "irregularity", text: "Bẫy vai trò như nhiệm vụ 5" },
        {
          kind: "truncated",
          field: "content",
          text: "Bị cắt sau «(được giao theo quy định của Luật Ban hành văn bản»; có thể là «quy phạm pháp luật).» (chưa chắc chắn, không đưa vào văn bản)",
        },
      ],
    },
    {
      id: "7",
      labels: ["7"],
      content: "Thẩm định quy định về TTHC trong dự thảo văn bản quy phạm pháp luật.",
      deliverables: [{ id: "7.d1", text: "Văn bản thẩm định." }],
      assignments: [
        { id: "7.a1", text: "Sở Tư pháp thẩm định.", duties: [{ role: "appraise", agencies: ["so-tu-phap"] }] },
        {
          id: "7.a2",
          text: "Các sở, ban ngành được giao chủ trì soạn thảo văn bản phối hợp.",
          duties: [
            { role: "coordinate", agencies: ["so-ban-nganh"], qualifier: "được giao chủ trì soạn thảo văn bản" },
          ],
        },
      ],
      schedules: [{ id: "7.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      notes: [
        {
          kind: "irregularity",
          text: "Bẫy vai trò: câu có «chủ trì» trong định ngữ nhưng vai trò là «phối hợp» (động từ cuối câu)",
        },
      ],
    },
  ],
  notes: [{ kind: "irregularity", text: "Số La Mã và tiêu đề dính trong một ô, thiếu dấu tab (dòng 96)" }],
};
