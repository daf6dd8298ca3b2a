import type { Paragraph, Table } from "docx";
import type { Letterhead } from "../../report/tree/letterhead.ts";
import { brokenAtPlace } from "../brokenAtPlace.ts";
import { textWidth } from "../textWidth.ts";
import { decree30Layout, type LayoutPart } from "./decree30Layout.ts";
import type { DocxContext } from "./docxContext.ts";
import { evenTitle } from "./evenTitle.ts";
import { textToDocx } from "./inlinesToDocx.ts";
import { layoutTable } from "./layoutTable.ts";
import { ruleToDocx } from "./ruleToDocx.ts";
import { twips } from "./twips.ts";

/** The motto's column takes its longest line, `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`; the agency's the rest. */
const mottoWidth: number = twips(97);

/** Lays out the head of the first page: agency and motto side by side, then type, subject, addressees and legal basis. */
export function letterheadToDocx(context: DocxContext, head: Letterhead): (Paragraph | Table)[] {
  const { docx } = context;
  const say = (part: LayoutPart, text: string): Paragraph =>
    new docx.Paragraph({ style: part, children: textToDocx(context, text) });
  const agencyWidth = context.width - mottoWidth;
  const agencyEms = agencyWidth / (decree30Layout.parts.agency.size.used * 20);
  const [country, motto] = head.motto;
  const agencies = [
    ...(head.parentAgency === undefined ? [] : [say("parentAgency", brokenAtPlace(head.parentAgency, agencyEms))]),
    say("agency", brokenAtPlace(head.agency, agencyEms)),
    ruleToDocx(context, lineWidth("agency", head.agency, agencyWidth) * 0.4, agencyWidth),
  ];
  const mottos = [
    say("nationalName", country),
    say("motto", motto),
    ruleToDocx(context, lineWidth("motto", motto, mottoWidth), mottoWidth),
  ];
  const isLetter = head.documentType === undefined;
  const numbers = head.number === undefined ? [] : [say("number", head.number)];
  const below = isLetter
    ? [...numbers, say("letterSubject", evenTitle("letterSubject", head.subject, agencyWidth))]
    : numbers;
  const dates = head.placeAndDate === undefined ? [] : [say("placeAndDate", head.placeAndDate)];
  const subject = evenTitle("subject", head.subject, context.width);
  return [
    layoutTable(
      context,
      [agencyWidth, mottoWidth],
      [[agencies, mottos], ...(below.length + dates.length > 0 ? [[below, dates]] : [])],
    ),
    ...(head.documentType === undefined
      ? [new docx.Paragraph({ style: "rule" })]
      : [
          say("documentType", head.documentType),
          say("subject", subject),
          ruleToDocx(context, lineWidth("subject", subject, context.width) * 0.4, context.width),
        ]),
    ...addressees(context, head),
    ...(head.legalBasis ?? []).map(
      (line) => new docx.Paragraph({ style: "body", children: textToDocx(context, line, { italics: true }) }),
    ),
  ];
}

/** One addressee stands on the label's line, centred; several stand below one another, their dashes in line. */
function addressees(context: DocxContext, { addressees: to }: Letterhead): Paragraph[] {
  if (to === undefined) return [];
  const { docx } = context;
  const paragraph = (text: string, options: ConstructorParameters<typeof Paragraph>[0]): Paragraph =>
    new docx.Paragraph({ style: "addressees", children: textToDocx(context, text), ...(options as object) });
  const [only, ...more] = to.names;
  if (only !== undefined && more.length === 0)
    return [paragraph(`${to.label} ${only}`, { alignment: "center", spacing: { before: 240, after: 240 } })];
  const left = twips(30);
  return [
    paragraph(to.label, { indent: { left }, spacing: { before: 240, after: 60 }, keepNext: true }),
    ...to.names.map((name, index) =>
      paragraph(`- ${name}`, {
        indent: { left: left + twips(22) },
        spacing: { after: index === to.names.length - 1 ? 240 : 60 },
      }),
    ),
  ];
}

/** Printed width of a part's line, no wider than its column, twentieths of a point. */
function lineWidth(part: LayoutPart, text: string, available: number): number {
  const { size, bold } = decree30Layout.parts[part];
  const longest = Math.max(...text.split("\n").map((line) => textWidth(line, bold)));
  return Math.min(available, longest * size.used * 20);
}
