import type { PlanDocumentVocabulary } from "../vocabulary/planDocument.ts";

/** A plan's own document (văn bản kế hoạch), in Vietnamese. */
export const planDocument: PlanDocumentVocabulary = {
  bodies: { UBND: "Ủy ban nhân dân", HĐND: "Hội đồng nhân dân" },
  heads: ["Chủ tịch ", "Bộ trưởng "],
  enacting: { decision: "QUYẾT ĐỊNH:", plan: "", directive: "CHỈ THỊ:", resolution: "QUYẾT NGHỊ:", other: "" },
  basis: "Căn cứ {document}[ ngày {date}][ {title}]",
  article: "Điều {number}. ",
  attached: "KẾ HOẠCH",
  attachedPrefix: "Kế hoạch ",
  annex: "PHỤ LỤC",
  annexTitle: "DANH MỤC NHIỆM VỤ",
  reference: "(Ban hành kèm theo {document})",
  byColumn: { lead: "Chủ trì: {text}", coordinate: "Phối hợp: {text}" },
  columns: {
    number: "TT",
    content: "Nội dung công việc",
    result: "Kết quả, sản phẩm",
    agency: "Cơ quan, đơn vị thực hiện",
    time: "Thời gian thực hiện",
  },
};
