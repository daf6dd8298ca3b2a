import { assertNever } from "../../core/assertNever.ts";
import { signatureLines } from "../../report/signatureLines.ts";
import type { Block, FormHead, Heading } from "../../report/tree/block.ts";
import type { Inline } from "../../report/tree/inline.ts";
import type { AnnexHead, Report, Section } from "../../report/tree/report.ts";
import type { Table } from "../../report/tree/table.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { letterheadCells } from "./letterheadCells.ts";
import { pageEnds } from "./pageEnds.ts";
import type { CellLook, Sheet } from "./sheet.ts";
import { createTextPage, type TextPage } from "./textPage.ts";

const body: CellLook = { size: 13, align: "justify", vertical: "top" };

/** Where a table went: the sheet it stands on, and the words that lead there. */
export interface TableLink {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Caption, or the sheet's name. */
  readonly text: string;
}

/**
 * Lays out everything of a report that is not a table: head, text, figures to see first, signature. Each table is a
 * line that leads to its sheet. A page begins above the last line of text where the signature would stand alone.
 */
export function textSheet(
  report: Report,
  name: string,
  links: ReadonlyMap<Table, TableLink>,
  moved: ReadonlySet<Section | FormHead>,
): Sheet {
  const page = createTextPage(report.evaluations);
  if (report.letterhead === undefined) page.whole(report.title, { size: 13, bold: true, align: "center" });
  else letterheadCells(page, report.letterhead);
  const last = report.sections.findLastIndex((section) => section.annex === undefined);
  let closing: readonly [first: number, last: number] | undefined;
  for (const [index, section] of report.sections.entries()) {
    if (section.annex !== undefined && !moved.has(section)) putAnnexHead(page, section.annex);
    for (const block of section.blocks)
      if (!(block.kind === "form-head" && moved.has(block))) putBlock(page, block, links);
    if (index === last) closing = putClosing(page, report);
  }
  const { widths, builder } = page;
  const { cells, rows, looks, merges, heights } = builder;
  const end = closing && pageEnds(heights, widths, closing, "portrait") ? [closing[0]] : [];
  return {
    ...{ name, widths, heights, cells, rows, looks, merges, names: [], entries: [], orientation: "portrait" },
    ...(end.length === 0 ? {} : { breaks: end }),
  };
}

function putAnnexHead(page: TextPage, { label, title, reference }: AnnexHead): void {
  for (const text of [label, title]) page.whole(text, { bold: true, size: 13, align: "center" });
  if (reference !== undefined) page.whole(reference, { italic: true, align: "center" });
}

function putBlock(page: TextPage, block: Block, links: ReadonlyMap<Table, TableLink>): void {
  switch (block.kind) {
    case "heading":
      page.whole([...numberOf(block), ...block.children], { size: 13, bold: true, italic: block.depth === 3 });
      break;
    case "paragraph":
      page.whole(block.children, block.align === undefined ? body : { ...body, align: block.align });
      break;
    case "list":
      for (const [index, item] of block.items.entries())
        page.whole([{ kind: "text", value: block.ordered ? `${index + 1}. ` : "- " }, ...item], body);
      break;
    case "notice":
      page.whole(block.children, { ...body, border: true, grey: true });
      break;
    case "highlights":
      for (const { label, value, note } of block.items) page.figure(label, value, note);
      page.gap();
      break;
    case "form-head":
      for (const text of [...block.start, block.title, ...block.lines, ...block.end])
        page.whole(text, { align: "center" });
      break;
    case "table":
      putLink(page, links.get(block));
      break;
    case "figure":
      page.whole(block.description, body);
      putLink(page, links.get(block.table));
      break;
    default:
      assertNever(block);
  }
}

function numberOf({ number }: Heading): readonly Inline[] {
  return number === undefined ? [] : [{ kind: "text", value: `${number} ` }];
}

function putLink(page: TextPage, link: TableLink | undefined): void {
  if (link !== undefined) page.whole(link.text, { size: 13, italic: true }, link.sheet);
}

/** Recipients beside the signature; gives the rows that stay together, the last line of text first among them. */
function putClosing(
  page: TextPage,
  { recipients, signature, language }: Report,
): readonly [first: number, last: number] | undefined {
  if (recipients === undefined && signature === undefined) return undefined;
  const first = Math.max(0, page.next() - 1);
  page.gap();
  const lines = signature === undefined ? [] : signatureLines(signature, wordsOf(language));
  const copies = recipients === undefined ? [] : [recipients.label, ...recipients.names.map((name) => `- ${name}`)];
  const room = 4;
  const name = signature?.name;
  const end = name === undefined ? lines : [...lines, ...Array.from({ length: room }, () => undefined), name];
  for (let index = 0; index < Math.max(copies.length, end.length); index++) {
    const isLabel = index === 0;
    page.sides(copies[index], isLabel ? { bold: true, italic: true } : { size: 11 }, end[index], {
      size: 13,
      bold: true,
      align: "center",
    });
  }
  return [first, page.next() - 1];
}
