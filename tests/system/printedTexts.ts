import { plainText } from "../../src/formats/plainText.ts";
import type { Block, Report, Table } from "../../src/report/index.ts";
import { signatureLines } from "../../src/report/signatureLines.ts";

/** Every text of a report in the order a document prints it; a figure by its table, or by its caption where it is drawn. */
export function printedTexts(report: Report, charts: "tables" | "pictures"): readonly string[] {
  const { letterhead, sections, recipients, signature, title } = report;
  const closing = sections.findLastIndex(({ annex }) => annex === undefined);
  return [
    ...(letterhead === undefined ? [title] : headTexts(letterhead)),
    ...sections.flatMap(({ annex, blocks }, index) => [
      ...(annex === undefined ? [] : [annex.label, annex.title, annex.reference ?? ""]),
      ...blocks.flatMap((block) => blockTexts(block, charts)),
      ...(index === closing
        ? [
            ...(recipients === undefined ? [] : [recipients.label, ...recipients.names.map((name) => `- ${name}`)]),
            ...(signature === undefined ? [] : [...signatureLines(signature), signature.name ?? ""]),
          ]
        : []),
    ]),
  ];
}

function headTexts(head: NonNullable<Report["letterhead"]>): readonly string[] {
  const isLetter = head.documentType === undefined;
  const { label = "", names = [] } = head.addressees ?? {};
  return [
    head.parentAgency ?? "",
    head.agency,
    ...head.motto,
    head.number ?? "",
    ...(isLetter ? [head.subject] : []),
    head.placeAndDate ?? "",
    ...(isLetter ? [] : [head.documentType, head.subject]),
    label,
    ...names.map((name) => (names.length === 1 ? name : `- ${name}`)),
    ...(head.legalBasis ?? []),
  ];
}

function blockTexts(block: Block, charts: "tables" | "pictures"): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.number ?? "", plainText(block.children)];
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${plainText(item)}`);
    case "highlights":
      return block.items.flatMap(({ label, value, note = "" }) => [label, value.text, note]);
    case "form-head":
      return [...block.start, block.title, ...block.lines, ...block.end];
    case "table":
      return tableTexts(block);
    case "figure":
      return charts === "pictures" ? [block.caption] : tableTexts({ caption: block.caption, ...block.table });
    default:
      return [plainText(block.children)];
  }
}

function tableTexts({ caption = "", unit = "", header, body, notes = [] }: Table): readonly string[] {
  const cells = [...header, ...body].flatMap((row) => row.cells.map(({ children }) => plainText(children)));
  return [caption, unit, ...cells, ...notes];
}

/** Runs of letters and digits: a word that a line has parted counts as two, and is missed. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that stand in the first less often than in the second, each as often as it is missed. */
export function wordsMissed(printed: string, expected: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(printed)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(expected).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
