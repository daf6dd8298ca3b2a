import type { ISectionOptions, Paragraph, Table } from "docx";
import type { AnnexHead, Report, Section } from "../../report/tree/report.ts";
import { blocksToDocx } from "./blocksToDocx.ts";
import { closingToDocx } from "./closingToDocx.ts";
import { decree30Layout } from "./decree30Layout.ts";
import type { DocxContext } from "./docxContext.ts";
import { evenTitle } from "./evenTitle.ts";
import { textToDocx } from "./inlinesToDocx.ts";
import { letterheadToDocx } from "./letterheadToDocx.ts";
import { ruleToDocx } from "./ruleToDocx.ts";
import { twips } from "./twips.ts";

const { paper, margins } = decree30Layout.page;

/** Sections of the tree that share their pages. */
type Pages = readonly [Section, ...Section[]];

/**
 * Lays out a report as the sections of a document: the head on the first page, the signature after the body, each
 * annex on pages of its own with numbers of its own.
 */
export function sectionsToDocx(context: Omit<DocxContext, "width">, report: Report): ISectionOptions[] {
  const groups = pagesOf(report.sections);
  const lastOfBody = groups.findLastIndex(([first]) => first.annex === undefined);
  return groups.map((sections, index) => {
    const [first] = sections;
    const inner = { ...context, width: textWidthOf(first) };
    const closing = index === lastOfBody ? closingToDocx(inner, report) : [];
    const isClosed = closing.length > 0;
    const children = [
      ...(index === 0 ? openingOf(inner, report) : []),
      ...(first.annex === undefined ? [] : annexOf(inner, first.annex)),
      ...sections.flatMap((section, at) => blocksToDocx(inner, section.blocks, isClosed && at === sections.length - 1)),
      ...closing,
    ];
    return { properties: propertiesOf(first, index), headers: headersOf(inner), children };
  });
}

/** Neighbours of one orientation share their pages; an annex begins its own. */
function pagesOf(sections: readonly Section[]): readonly Pages[] {
  const groups: [Section, ...Section[]][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && section.annex === undefined && last[0].orientation === section.orientation) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

function textWidthOf({ orientation }: Section): number {
  return (
    twips(orientation === "portrait" ? paper.width : paper.height) -
    twips(margins.left.used) -
    twips(margins.right.used)
  );
}

function openingOf(context: DocxContext, { letterhead, title }: Report): (Paragraph | Table)[] {
  if (letterhead !== undefined) return letterheadToDocx(context, letterhead);
  return [
    new context.docx.Paragraph({
      style: "documentType",
      children: textToDocx(context, evenTitle("documentType", title, context.width)),
    }),
  ];
}

function annexOf(context: DocxContext, { label, title, reference }: AnnexHead): Paragraph[] {
  const { docx, width } = context;
  const say = (style: string, text: string, look = {}): Paragraph =>
    new docx.Paragraph({ style, children: textToDocx(context, text, look) });
  return [
    say("annexLabel", label),
    say("annexTitle", evenTitle("annexTitle", title, width)),
    ...(reference === undefined ? [] : [say("annexLabel", reference, { bold: false, italics: true })]),
    ruleToDocx(context, width * 0.2, width),
    new docx.Paragraph({ style: "rule", spacing: { after: 120 } }),
  ];
}

/** Numbers run from 1 over the body and anew over each annex, and the first page of each run shows none. */
function propertiesOf({ orientation, annex }: Section, index: number): NonNullable<ISectionOptions["properties"]> {
  const begins = index === 0 || annex !== undefined;
  return {
    type: "nextPage",
    titlePage: begins,
    page: {
      size: { width: twips(paper.width), height: twips(paper.height), orientation },
      margin: {
        top: twips(margins.top.used),
        bottom: twips(margins.bottom.used),
        left: twips(margins.left.used),
        right: twips(margins.right.used),
        header: twips(10),
        footer: twips(10),
      },
      ...(begins ? { pageNumbers: { start: 1 } } : {}),
    },
  };
}

function headersOf({ docx }: DocxContext): NonNullable<ISectionOptions["headers"]> {
  const number = new docx.TextRun({ children: [docx.PageNumber.CURRENT] });
  return {
    default: new docx.Header({ children: [new docx.Paragraph({ style: "pageNumber", children: [number] })] }),
    first: new docx.Header({ children: [new docx.Paragraph({ style: "pageNumber" })] }),
  };
}
