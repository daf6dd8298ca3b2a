import type { TaskGroup } from "../../plan/plan.ts";

/** Group XI, tasks 44 to 45. */
export const groupXI: TaskGroup = {
  id: "XI",
  ordinal: "XI",
  title: "Công tác thông tin, báo cáo",
  tasks: [
    {
      id: "44",
      labels: ["44"],
      content:
        "Triển khai thực hiện các chế độ báo cáo trên Hệ thống thông tin báo cáo của tỉnh và tổ chức kết nối, liên thông với các Hệ thống thông tin báo cáo bộ, ngành và Hệ thống thông tin báo cáo Chính phủ.",
      deliverables: [
        {
          id: "44.d1",
          text: "Các chế độ báo cáo về tình hình và kết quả thực hiện của các sở, ban ngành và địa phương được thực hiện trên Hệ thống.",
        },
      ],
      assignments: [
        {
          id: "44.a1",
          text: "Văn phòng UBND tỉnh theo dõi, đôn đốc thực hiện.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "urge", agencies: ["vp-ubnd-tinh"] },
          ],
        },
        {
          id: "44.a2",
          text: "Các sở, ban ngành; UBND cấp huyện, cấp xã và đơn vị liên quan thực hiện báo cáo của cơ quan, đơn vị mình và phối hợp tổng hợp báo cáo của UBND tỉnh.",
          duties: [
            { role: "execute", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cq-lien-quan"] },
            { role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cq-lien-quan"] },
          ],
        },
      ],
      schedules: [
        { id: "44.s1", text: "Định kỳ theo quy định.", schedule: { kind: "by-regulation" } },
        {
          id: "44.s2",
          text: "Đột xuất theo thời điểm yêu cầu.",
          schedule: { kind: "on-demand", basis: "thời điểm yêu cầu" },
        },
      ],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "44.s2",
          printed: "Đợt xuất",
          corrected: "Đột xuất",
          reason: "OCR: «Đột» đọc thành «Đợt»",
          certainty: "high",
        },
      ],
      notes: [{ kind: "irregularity", text: "Hai thời hạn trong một ô" }],
    },
    {
      id: "45",
      labels: ["45"],
      content:
        "Báo cáo về tình hình, kết quả kiểm soát TTHC và thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC định kỳ hoặc đột xuất trên Hệ thống thông tin báo cáo theo yêu cầu của Văn phòng Chính phủ.",
      deliverables: [
        { id: "45.d1", text: "Báo cáo về tình hình và kết quả thực hiện của các sở, ban ngành và địa phương." },
        { id: "45.d2", text: "Báo cáo tổng hợp về tình hình và kết quả thực hiện trên địa bàn tỉnh của UBND tỉnh." },
      ],
      assignments: [
        {
          id: "45.a1",
          text: "Văn phòng UBND tỉnh chủ trì tổng hợp báo cáo của UBND tỉnh.",
          duties: [
            { role: "lead", agencies: ["vp-ubnd-tinh"] },
            { role: "compile", agencies: ["vp-ubnd-tinh"] },
          ],
        },
        {
          id: "45.a2",
          text: "Các sở, ban ngành; UBND cấp huyện, cấp xã và đơn vị liên quan thực hiện báo cáo của cơ quan, đơn vị mình và phối hợp tổng hợp báo cáo của UBND tỉnh.",
          duties: [
            { role: "execute", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cq-lien-quan"] },
            { role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cq-lien-quan"] },
          ],
        },
      ],
      schedules: [
        {
          id: "45.s1",
          text: "Định kỳ 3 tháng/lần.",
          schedule: { kind: "recurring", every: { unit: "quarter", interval: 1 } },
        },
        {
          id: "45.s2",
          text: "Đột xuất theo thời điểm yêu cầu.",
          schedule: { kind: "on-demand", basis: "thời điểm yêu cầu" },
        },
      ],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "45.s2",
          printed: "Đợt xuất",
          corrected: "Đột xuất",
          reason: "OCR: «Đột» đọc thành «Đợt»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Hai thời hạn trong một ô" },
        { kind: "irregularity", text: "Tệp kết thúc không có xuống dòng, thẻ <ul> không đóng" },
      ],
    },
  ],
};
