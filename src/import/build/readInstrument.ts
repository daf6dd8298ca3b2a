import { foldKey } from "../../core/foldKey.ts";
import type { Place } from "../../core/issue.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Article, LegalInstrument } from "../../plan/legalInstrument.ts";
import type { Correction } from "../../plan/plan.ts";
import type { SourceParagraph } from "../source/sourceDocument.ts";
import { documentSymbol } from "../text/documentSymbol.ts";
import { isCapitals } from "../text/isCapitals.ts";
import { capitals } from "../text/letters.ts";
import { printedDay } from "../text/printedDay.ts";
import { basisOf } from "./basisOf.ts";
import { properName } from "./properName.ts";
import { type AnnexLine, readAnnexLine } from "./readAnnexLine.ts";
import { readFoot } from "./readFoot.ts";
import { withoutAbsent } from "./withoutAbsent.ts";

/** The head of a document, as far as it was found. */
export interface InstrumentRead {
  /** What was found; a field that was not is absent. */
  readonly found: Partial<LegalInstrument>;
  /** Name of the province or city, `"tỉnh Quảng Ngãi"`; absent where none is printed. */
  readonly territory?: string;
  /** Year in the title, `2022`; absent where none is printed. */
  readonly year?: number;
  /** A number in the annex that differs from the one in the head. */
  readonly correction?: Omit<Correction, "reason">;
  /** Where the annex prints its number. */
  readonly annexPlace?: Place;
}

const ownNumber = new RegExp(String.raw`^S[ốo]\s*:?\s*(\d+)\s*\/\s*(${documentSymbol})`);
const provinceName = new RegExp(`(?:^|NHÂN DÂN |UBND )((?:TỈNH|THÀNH PHỐ) [${capitals} -]{2,30})$`);

/** Kinds of documents by their names, folded: some offices still type without diacritics. */
const types: ReadonlyMap<string, LegalInstrument["type"]> = new Map([
  ["quyet dinh", "decision"],
  ["ke hoach", "plan"],
  ["chi thi", "directive"],
  ["nghi quyet", "resolution"],
]);

/**
 * Reads the head of an administrative document by the layout of Decree 30/2020: number and symbol, place and date,
 * kind, subject, bases, articles, recipients, signer.
 *
 * @param paragraphs - Paragraphs before the table.
 * @returns What was found.
 * @see Decree 30/2020/NĐ-CP, art. 8
 */
export function readInstrument(paragraphs: readonly SourceParagraph[]): InstrumentRead {
  const lines = paragraphs.map(({ text }) => text);
  const head = headOf(lines);
  const title = titleOf(lines);
  const annex = readAnnexLine(lines);
  const territory = territoryOf(lines) ?? annex?.issuer?.replace(/^.*?(?=(?:tỉnh|thành phố) )/, "");
  const issuer = title.issuer ?? annex?.issuer ?? (territory === undefined ? undefined : `UBND ${territory}`);
  const { signer, recipients } = readFoot(lines);
  const preamble = lines.filter(
    (line) => /^(Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện )/.test(line) && /[;.,]$/.test(line),
  );
  const yearLine = lines.find((line) => /ke hoach|thu tuc hanh chinh/.test(foldKey(line)) && yearIn(line)) ?? "";
  const year = yearIn(title.subject) ?? yearIn(yearLine);
  const found = withoutAbsent<Partial<LegalInstrument>>({
    type: title.type ?? typeOf(annex?.kind ?? ""),
    number: head.number ?? annex?.number,
    issuedOn: head.issuedOn ?? annex?.issuedOn,
    place: head.place,
    issuer,
    signer,
    subject: title.subject === "" ? undefined : title.subject,
    basis: preamble.filter((line) => line.startsWith("Căn cứ")).flatMap(basisOf),
    preamble: someOf(preamble),
    articles: someOf(articlesOf(lines)),
    recipients: someOf(recipients),
  });
  const correction = differenceOf(head.number, annex);
  const annexPlace = annex && paragraphs[annex.line]?.place;
  return withoutAbsent<InstrumentRead>({ found, territory, year, correction, annexPlace });
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function differenceOf(number: string | undefined, annex: AnnexLine | undefined): InstrumentRead["correction"] {
  if (number === undefined || annex === undefined || annex.number === number) return undefined;
  return { field: "instrument.number", printed: annex.printed, corrected: number, certainty: "high" };
}

function headOf(lines: readonly string[]): { number?: string; issuedOn?: PlainDate; place?: string } {
  const number = lines.map((line) => ownNumber.exec(line)).find(Boolean);
  const dated = lines
    .map((line) => /^([^\s\d,][^,]{1,40}), ng[àa]y (\d{1,2}) th[áa]ng (\d{1,2}) n[ăa]m (\d{4})/.exec(line))
    .find(Boolean);
  const issuedOn = dated ? printedDay(dated[2], dated[3], dated[4]) : undefined;
  return {
    ...(number ? { number: `${number[1]}/${number[2]}` } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(dated?.[1] ? { place: dated[1] } : {}),
  };
}

/** The kind stands alone in capitals; the subject follows it, to the issuer in capitals or the first basis. */
function titleOf(lines: readonly string[]): { type?: LegalInstrument["type"]; subject: string; issuer?: string } {
  const at = lines.findIndex((line) => typeOf(line) !== undefined);
  if (at < 0) return { subject: "" };
  const type = typeOf(lines[at] ?? "") ?? "other";
  const subject: string[] = [];
  let end = at + 1;
  for (; end < lines.length && end < at + 8; end++) {
    const line = lines[end] ?? "";
    if (isCapitals(line) || /^(C[ăa]n c[ứu]|\(|Th[ựu]c hi[ệe]n |[IA1]\. )|nh[ưu] sau\s*:$/.test(line)) break;
    subject.push(line);
  }
  const after = lines[end] ?? "";
  const issuer =
    isCapitals(after) && /ỦY BAN|UỶ BAN|CHỦ TỊCH|HỘI ĐỒNG|BỘ TRƯỞNG/.test(after) ? properName(after) : undefined;
  return { type, subject: subject.join(" "), ...(issuer === undefined ? {} : { issuer }) };
}

function typeOf(line: string): LegalInstrument["type"] | undefined {
  return types.get(foldKey(line.replace(/[:.]$/, "")));
}

/** "TỈNH QUẢNG NGÃI" under "ỦY BAN NHÂN DÂN", on its own line or the same. */
function territoryOf(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, 40)) {
    const name = provinceName.exec(line)?.[1];
    if (name) return properName(name);
  }
  return undefined;
}

function articlesOf(lines: readonly string[]): readonly Article[] {
  return lines.flatMap((line) => {
    const article = /^Điều (\d+)\s*[.:]\s*(.+)$/.exec(line);
    return article ? [{ number: article[1] ?? "", text: article[2] ?? "" }] : [];
  });
}

function yearIn(text: string): number | undefined {
  const year = /n[ăa]m (\d{4})/i.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
