import type { TaskGroup } from "../../plan/plan.ts";
import { printedTargets } from "./printedTargets.ts";

/** Group IV, tasks 13 to 17. */
export const groupIV: TaskGroup = {
  id: "IV",
  ordinal: "IV",
  title: "Rà soát, đơn giản hóa TTHC",
  tasks: [
    {
      id: "13",
      labels: ["13"],
      content:
        "Xây dựng và trình Chủ tịch UBND tỉnh phê duyệt Kế hoạch rà soát, đánh giá TTHC năm 2022 trên địa bàn tỉnh.",
      deliverables: [{ id: "13.d1", text: "Kế hoạch của Chủ tịch UBND tỉnh." }],
      assignments: [
        { id: "13.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "13.a2",
          text: "Các sở, ban ngành và UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [
        { id: "13.s1", text: "Quý I", schedule: { kind: "window", period: { kind: "quarter", quarter: 1 } } },
      ],
      targets: [],
      citations: [],
    },
    {
      id: "14",
      labels: ["14"],
      content:
        "Thực hiện rà soát, đánh giá TTHC trên các lĩnh vực theo kế hoạch của Chủ tịch UBND tỉnh với mục tiêu cắt giảm tối thiểu 10% chi phí tuân thủ TTHC mà cá nhân, tổ chức phải bỏ ra khi thực hiện TTHC, trong đó gắn với chỉ tiêu rà soát, rút ngắn 30% thời gian giải quyết TTHC trên địa bàn tỉnh Quảng Ngãi so với khung thời gian quy định chung của trung ương.",
      deliverables: [
        { id: "14.d1", text: "Báo cáo kết quả rà soát, đánh giá TTHC của cơ quan, đơn vị đề xuất đơn giản hóa." },
        { id: "14.d2", text: "Phương án đơn giản hóa, sáng kiến cải cách TTHC." },
        { id: "14.d3", text: "Đề xuất danh mục TTHC, nhóm TTHC liên thông thuộc thẩm quyền của cơ quan, đơn vị." },
        {
          id: "14.d4",
          text: "Tổng hợp kết quả Danh mục TTHC được rút ngắn thời gian giải quyết so với quy định pháp luật.",
        },
      ],
      assignments: [
        {
          id: "14.a1",
          text: "Các cơ quan, đơn vị được giao chủ trì (theo kế hoạch).",
          duties: [{ role: "lead", agencies: ["cq-duoc-giao"], qualifier: "theo kế hoạch" }],
        },
        {
          id: "14.a2",
          text: "Văn phòng UBND tỉnh theo dõi, hướng dẫn, phối hợp và tham mưu, trình Chủ tịch UBND tỉnh xem xét, phê duyệt.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh"] },
            { role: "advise", agencies: ["vp-ubnd-tinh"] },
            { role: "submit", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "14.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }],
      targets: /* @__PURE__ */ printedTargets("14"),
      citations: [],
    },
    {
      id: "15",
      labels: ["15"],
      content:
        "Hướng dẫn, đôn đốc, đánh giá chất lượng rà soát và xây dựng dự thảo quyết định trình cấp có thẩm quyền phê duyệt theo kế hoạch về rà soát, đánh giá TTHC.",
      deliverables: [
        {
          id: "15.d1",
          text: "Báo cáo tổng hợp kết quả rà soát, đánh giá quy định, TTHC có liên quan và đề xuất phương án đơn giản hóa TTHC (nếu có).",
        },
        {
          id: "15.d2",
          text: "Quyết định phê duyệt phương án đơn giản hóa, sáng kiến cải cách TTHC hoặc phê duyệt kết quả rút ngắn thời gian giải quyết TTHC của Chủ tịch UBND tỉnh.",
        },
      ],
      assignments: [
        { id: "15.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "15.a2",
          text: "Các sở, ban ngành và địa phương có liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "dia-phuong"], qualifier: "có liên quan" }],
        },
      ],
      schedules: [{ id: "15.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }],
      targets: [],
      citations: [],
      notes: [{ kind: "irregularity", text: "Mọi ô bị tách qua hai trang; thời gian tách «Theo kế» | «hoạch»" }],
    },
    {
      id: "16",
      labels: ["16"],
      content:
        "Triển khai thực hiện Phương án phân cấp trong giải quyết thủ tục hành chính theo Quyết định của Thủ tướng Chính phủ và hướng dẫn Bộ ngành liên quan.",
      deliverables: [{ id: "16.d1", text: "Văn bản, báo cáo kết quả triển khai thực hiện." }],
      assignments: [
        { id: "16.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "16.a2",
          text: "Các sở, ban ngành và địa phương có liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "dia-phuong"], qualifier: "có liên quan" }],
        },
      ],
      schedules: [{ id: "16.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }],
      targets: [],
      citations: [],
    },
    {
      id: "17",
      labels: ["17"],
      content:
        "Triển khai thực hiện thống kê, rà soát, đơn giản hóa thủ tục hành chính nội bộ giữa các cơ quan hành chính nhà nước với nhau theo Kế hoạch của Thủ tướng Chính phủ và hướng dẫn Bộ ngành liên quan.",
      deliverables: [{ id: "17.d1", text: "Văn bản, báo cáo kết quả triển khai thực hiện." }],
      assignments: [
        { id: "17.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "17.a2",
          text: "Các sở, ban ngành và địa phương có liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "dia-phuong"], qualifier: "có liên quan" }],
        },
      ],
      schedules: [{ id: "17.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }],
      targets: [],
      citations: [],
    },
  ],
};
