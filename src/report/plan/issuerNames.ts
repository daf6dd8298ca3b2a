import type { BuilderWords } from "../words/builderWords.ts";

/** An issuer's name in full and in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI`. */
export function issuerInCapitals(issuer: string, { report }: BuilderWords): string {
  const { bodies } = report.planDocument;
  return Object.entries(bodies)
    .reduce((name, [short, long]) => name.replaceAll(short, long), issuer)
    .toUpperCase();
}

/** The body whose head stands over the document: that of a chairman is the committee. */
export function issuingBody(issuer: string, words: BuilderWords): string {
  const head = words.report.planDocument.heads.find((title) => issuer.startsWith(title)) ?? "";
  return issuerInCapitals(issuer.slice(head.length), words);
}
