import type { PhrasingContent, RootContent } from "mdast";
import type { Letterhead, Recipients } from "../../report/tree/letterhead.ts";
import type { Report } from "../../report/tree/report.ts";
import { paragraph } from "./blocksToMdast.ts";
import { marked, plain } from "./inlinesToMdast.ts";
import { tableCell } from "./tableToMdast.ts";

/** Turns the head of the first page into a table of two columns and what stands below; the title alone without one. */
export function letterheadToMdast({ letterhead, title }: Report): RootContent[] {
  if (letterhead === undefined) return [{ type: "heading", depth: 1, children: plain(title, "space") }];
  const { documentType, subject, addressees, legalBasis = [] } = letterhead;
  return [
    columns(letterhead),
    ...(documentType === undefined
      ? []
      : [
          { type: "heading" as const, depth: 1 as const, children: plain(documentType, "space") },
          paragraph(marked("strong", plain(subject))),
        ]),
    ...(addressees === undefined ? [] : addressed(addressees)),
    ...legalBasis.map((line) => paragraph(marked("emphasis", plain(line)))),
  ];
}

function columns(letterhead: Letterhead): RootContent {
  const { parentAgency, agency, motto, number, placeAndDate, documentType, subject } = letterhead;
  const isOfficialLetter = documentType === undefined;
  const first = [
    under(parentAgency === undefined ? [[], strong(agency)] : [plain(parentAgency, "br"), strong(agency)]),
    under(motto.map(strong)),
  ];
  const second = [
    under([
      number === undefined ? [] : plain(number.replace(/ {2,}/, " … "), "br"),
      isOfficialLetter ? plain(subject, "br") : [],
    ]),
    placeAndDate === undefined ? [] : marked("emphasis", plain(placeAndDate, "br")),
  ];
  return {
    type: "table",
    align: ["center", "center"],
    children: [first, second].map((cells) => ({ type: "tableRow", children: cells.map(tableCell) })),
  };
}

function strong(text: string): PhrasingContent[] {
  return marked("strong", plain(text, "br"));
}

function under(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, at) => [...(at === 0 ? [] : [{ type: "html" as const, value: "<br>" }]), ...line]);
}

function addressed({ label, names }: Recipients): RootContent[] {
  if (names.length < 2) return [paragraph(plain(`${label} ${names[0] ?? ""}`))];
  return [paragraph(plain(label)), dashes(names)];
}

/** Names, each with its dash. */
export function dashes(names: readonly string[]): RootContent {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: names.map((name) => ({ type: "listItem", spread: false, children: [paragraph(plain(name))] })),
  };
}
