import type { FrameVocabulary } from "../vocabulary/frame.ts";

/** Head and foot of any document, in English. */
export const frame: FrameVocabulary = {
  motto: ["SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness"],
  number: "No. {number}/{symbol}",
  placeAndDate: "{place}, {day}/{month}/{year}",
  addressees: "To:",
  recipients: "Copies to:",
  letterSubject: "Re: {subject}",
  report: "REPORT",
  annex: "Annex {number}",
  annexReference: "(Attached to {document}{date})",
  documentName: "Report No. {number}",
  figure: "Figure {number}. {title}",
  table: "Table {number}. {title}",
  unit: "Unit: {unit}",
  closing: "This is the report on {subject}.",
  notice: "Note: ",
  ordinal: "No.",
  total: "Total",
  nothing: "–",
};
