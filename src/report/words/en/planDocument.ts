import type { PlanDocumentVocabulary } from "../vocabulary/planDocument.ts";

/** A plan's own document, in English: labels around the plan's own Vietnamese texts. */
export const planDocument: PlanDocumentVocabulary = {
  bodies: { UBND: "Ủy ban nhân dân", HĐND: "Hội đồng nhân dân" },
  heads: ["Chủ tịch ", "Bộ trưởng "],
  enacting: { decision: "HEREBY DECIDES:", plan: "", directive: "DIRECTS:", resolution: "RESOLVES:", other: "" },
  basis: "Pursuant to {document}[ of {date}][ {title}]",
  article: "Article {number}. ",
  attached: "PLAN",
  attachedPrefix: "Kế hoạch ",
  annex: "ANNEX",
  annexTitle: "LIST OF TASKS",
  reference: "(Issued with {document})",
  byColumn: { lead: "Chủ trì: {text}", coordinate: "Phối hợp: {text}" },
  columns: { number: "No.", content: "Work", result: "Product", agency: "Agencies", time: "Time" },
};
