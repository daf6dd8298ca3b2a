import type { TaskGroup } from "../../plan/plan.ts";

/** Group VIII, tasks 38 to 41. */
export const groupVIII: TaskGroup = {
  id: "VIII",
  ordinal: "VIII",
  title: "Kiểm tra công tác kiểm soát TTHC và việc thực hiện cơ chế một cửa, một cửa liên thông",
  tasks: [
    {
      id: "38",
      labels: ["38"],
      content:
        "Thực hiện kiểm tra định kỳ công tác kiểm soát TTHC tại một số sở, ban ngành; UBND một số huyện, thành phố, thị xã và UBND một số xã, phường, thị trấn theo kế hoạch.",
      deliverables: [
        { id: "38.d1", text: "Quyết định thành lập Đoàn kiểm tra." },
        { id: "38.d2", text: "Thông báo kết luận kiểm tra." },
      ],
      assignments: [
        { id: "38.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "38.a2",
          text: "Các cơ quan, đơn vị có liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["cq-lien-quan"] }],
        },
      ],
      schedules: [{ id: "38.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }],
      targets: [],
      citations: [],
    },
    {
      id: "39",
      labels: ["39"],
      content: "Xây dựng và trình cơ quan, người có thẩm quyền ban hành quyết định thành lập Đoàn kiểm tra đột xuất.",
      deliverables: [{ id: "39.d1", text: "Quyết định thành lập Đoàn kiểm tra đột xuất." }],
      assignments: [
        { id: "39.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "39.a2",
          text: "Các cơ quan, đơn vị có liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["cq-lien-quan"] }],
        },
      ],
      schedules: [
        { id: "39.s1", text: "Quý I", schedule: { kind: "window", period: { kind: "quarter", quarter: 1 } } },
      ],
      targets: [],
      citations: [],
      notes: [{ kind: "irregularity", text: "Mọi ô (trừ thời gian) tách qua hai trang" }],
    },
    {
      id: "40",
      labels: ["40"],
      content:
        "Thực hiện kiểm tra đột xuất hoạt động tiếp nhận, giải quyết TTHC tại các cơ quan trên địa bàn tỉnh theo quy định tại Quyết định số 961/QĐ-UBND ngày 14/11/2018 của UBND tỉnh ban hành Quy định kiểm tra hoạt động tiếp nhận, giải quyết TTHC tại các cơ quan, đơn vị trên địa bàn tỉnh Quảng Ngãi, nhất là tại một số cơ quan, đơn vị và UBND cấp xã.",
      deliverables: [{ id: "40.d1", text: "Thông báo kết luận kiểm tra." }],
      assignments: [
        { id: "40.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "40.a2",
          text: "Các cơ quan, đơn vị có liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["cq-lien-quan"] }],
        },
      ],
      schedules: [{ id: "40.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }],
      targets: [],
      citations: [{ document: "961/QĐ-UBND", date: "2018-11-14" }],
      notes: [{ kind: "irregularity", text: "Kiểm tra đột xuất nhưng thời gian ghi «Theo kế hoạch»" }],
    },
    {
      id: "41",
      labels: ["41"],
      content:
        "Tự kiểm tra nội bộ hoạt động tiếp nhận, giải quyết TTHC tại Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh Quảng Ngãi và các cơ quan, đơn vị trên địa bàn tỉnh theo quy định tại Quyết định số 961/QĐ-UBND ngày 14/11/2018 của UBND tỉnh.",
      deliverables: [
        { id: "41.d1", text: "Văn bản kiểm tra nội bộ." },
        { id: "41.d2", text: "Báo cáo cơ quan cấp trên trực tiếp về kết quả tự kiểm tra." },
      ],
      assignments: [
        { id: "41.a1", text: "Văn phòng UBND tỉnh.", duties: [{ agencies: ["vp-ubnd-tinh"] }] },
        { id: "41.a2", text: "Các sở, ban ngành.", duties: [{ agencies: ["so-ban-nganh"] }] },
        { id: "41.a3", text: "UBND cấp huyện.", duties: [{ agencies: ["ubnd-cap-huyen"] }] },
        { id: "41.a4", text: "UBND cấp xã.", duties: [{ agencies: ["ubnd-cap-xa"] }] },
      ],
      schedules: [{ id: "41.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [{ document: "961/QĐ-UBND", date: "2018-11-14" }],
      notes: [{ kind: "irregularity", text: "Cơ quan không kèm vai trò" }],
    },
  ],
};
