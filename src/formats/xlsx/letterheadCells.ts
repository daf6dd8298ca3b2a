import type { Inline } from "../../report/tree/inline.ts";
import type { Letterhead } from "../../report/tree/letterhead.ts";
import { brokenAtPlace } from "../brokenAtPlace.ts";
import type { CellLook } from "./sheet.ts";
import type { TextPage } from "./textPage.ts";

const head: CellLook = { size: 13, bold: true, align: "center" };
const plain: CellLook = { align: "center" };

/** Digits in an em, and what a cell keeps free at its sides. */
const digits = 2;
const beside = 2;

/** Puts the head of a document: agency and motto side by side, then type, subject, addressees, legal basis. */
export function letterheadCells(page: TextPage, letterhead: Letterhead): void {
  const { parentAgency, agency, motto, number, placeAndDate, documentType, subject, legalBasis } = letterhead;
  const start = ((page.widths[0] ?? 0) - beside) / digits;
  const level: CellLook = { align: "center", vertical: "top" };
  page.sides(
    [
      ...(parentAgency === undefined ? [] : [...linesOf(brokenAtPlace(parentAgency, start)), line]),
      strong(agency, start),
    ],
    level,
    [strong(motto[0]), line, strong(motto[1])],
    level,
  );
  page.sides(number, plain, placeAndDate, { italic: true, align: "center" });
  // The subject of an official letter stands below its number.
  if (documentType === undefined) page.sides(subject, { align: "center", vertical: "top" }, undefined, plain);
  page.gap();
  if (documentType !== undefined) {
    page.whole(documentType, head);
    page.whole(subject, head);
  }
  addressees(page, letterhead);
  for (const text of legalBasis ?? []) page.whole(text, { size: 13, italic: true, align: "justify", vertical: "top" });
  page.gap();
}

/** One addressee stands on the label's line; several stand below one another. */
function addressees(page: TextPage, { addressees: to }: Letterhead): void {
  if (to === undefined) return;
  const [only, ...more] = to.names;
  if (only !== undefined && more.length === 0) {
    page.whole(`${to.label} ${only}`, { size: 13, align: "center" });
    return;
  }
  for (const text of [to.label, ...to.names.map((name) => `- ${name}`)]) page.whole(text, { size: 13 });
}

const line: Inline = { kind: "break" };

function linesOf(text: string): readonly Inline[] {
  return text
    .split("\n")
    .flatMap((value, index): readonly Inline[] => [...(index === 0 ? [] : [line]), { kind: "text", value }]);
}

function strong(text: string, width: number = Number.POSITIVE_INFINITY): Inline {
  return { kind: "strong", children: linesOf(brokenAtPlace(text, width)) };
}
