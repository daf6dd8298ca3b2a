import { fillTemplate } from "../../core/fillTemplate.ts";
import type { LegalInstrument } from "../../plan/legalInstrument.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** Names a document by kind and number: `Quyết định số 140/QĐ-UBND`; by its kind alone where it has no number. */
export function instrumentName({ type, number }: LegalInstrument, { plan, report, language }: BuilderWords): string {
  const kind = plan.instruments[type];
  return number === "" ? kind : fillTemplate(report.frame.instrument, { kind, number }, language);
}

/** Names a document in full: `Quyết định số 140/QĐ-UBND ngày 28/01/2022 của Chủ tịch UBND tỉnh Quảng Ngãi`. */
export function instrumentReference(instrument: LegalInstrument, words: BuilderWords): string {
  const name = instrumentName(instrument, words);
  const { issuedOn, issuer } = instrument;
  const dated = fillTemplate(words.report.frame.instrumentDated, { name, date: issuedOn }, words.language);
  return issuer === ""
    ? dated
    : fillTemplate(words.report.frame.instrumentIssued, { name: dated, issuer }, words.language);
}
