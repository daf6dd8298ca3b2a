import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Letterhead, Recipients } from "../../report/tree/letterhead.ts";
import type { Report } from "../../report/tree/report.ts";
import { lines } from "./inlinesToHast.ts";

/** Lays out the head of the first page: two columns whose number and place share a line, then title, addressees and legal basis. */
export function letterheadToHast({ letterhead, title }: Report): ElementContent[] {
  if (letterhead === undefined) return [h("h1", lines(title))];
  const { addressees, legalBasis = [] } = letterhead;
  return [
    h("header.letterhead", [issuer(letterhead), nation(letterhead), ...ownLines(letterhead)]),
    ...titles(letterhead),
    ...(addressees === undefined ? [] : [addressed(addressees)]),
    ...legalBasis.map((line) => h("p.basis", lines(line))),
  ];
}

function issuer({ parentAgency, agency }: Letterhead): ElementContent {
  return h("div.issuer", [
    ...(parentAgency === undefined ? [] : [h("p", lines(parentAgency))]),
    h("p.agency", lines(agency)),
  ]);
}

function nation({ motto: [country, motto] }: Letterhead): ElementContent {
  return h("div.nation", [h("p.country", lines(country)), h("p.motto", [h("span", lines(motto))])]);
}

/** Number, subject of a letter, place and day: apart from the columns above, which can differ in height. */
function ownLines({ number, documentType, subject, placeAndDate }: Letterhead): ElementContent[] {
  return [
    ...(number === undefined ? [] : [h("p.number", lines(number))]),
    ...(documentType === undefined ? [h("h1.letter-subject", lines(subject))] : []),
    ...(placeAndDate === undefined ? [] : [h("p.place", lines(placeAndDate))]),
  ];
}

function titles({ documentType, subject }: Letterhead): ElementContent[] {
  return documentType === undefined
    ? []
    : [h("h1.title", [h("span.type", lines(documentType)), h("br"), h("span.subject", lines(subject))])];
}

function addressed({ label, names }: Recipients): ElementContent {
  return h("div.addressees", [
    h("p", lines(label)),
    names.length < 2
      ? h("p", lines(names[0] ?? ""))
      : h(
          "ul",
          names.map((name) => h("li", lines(name))),
        ),
  ]);
}
