import { assertNever } from "../../core/assertNever.ts";
import { signatureLines } from "../../report/signatureLines.ts";
import type { Block, FormHead, Heading } from "../../report/tree/block.ts";
import type { Inline } from "../../report/tree/inline.ts";
import type { Report, Section } from "../../report/tree/report.ts";
import type { Table } from "../../report/tree/table.ts";
import type { CellLook, CellRange, Sheet } from "./sheet.ts";
import { createSheetBuilder, type SheetBuilder } from "./sheetBuilder.ts";

/** Widths of the three columns, in digits: together the text of an upright page. */
const widths: readonly number[] = [37, 14, 31];
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
 * line that leads to its sheet. The columns: start side, figures, end side; running text goes over all three.
 */
export function textSheet(
  report: Report,
  name: string,
  links: ReadonlyMap<Table, TableLink>,
  moved: ReadonlySet<Section | FormHead>,
): Sheet {
  const builder = createSheetBuilder(widths, report.evaluations);
  const page = createPage(builder);
  putLetterhead(page, report);
  const closing = report.sections.findLastIndex((section) => section.annex === undefined);
  for (const [index, section] of report.sections.entries()) {
    if (section.annex !== undefined && !moved.has(section)) {
      const { label, title, reference } = section.annex;
      for (const text of [label, title]) page.whole(text, { bold: true, size: 13, align: "center" });
      if (reference !== undefined) page.whole(reference, { italic: true, align: "center" });
    }
    for (const block of section.blocks)
      if (!(block.kind === "form-head" && moved.has(block))) putBlock(page, block, links);
    if (index === closing) putClosing(page, report);
  }
  const { cells, merges, heights } = builder;
  return { name, widths, heights, cells, merges, names: [], entries: [], orientation: "portrait" };
}

/** The sheet from the top down: each call takes the next row. */
interface Page {
  /** Text over all columns. */
  whole(text: string | readonly Inline[], look: CellLook, link?: string): void;
  /** Text at the start side and at the end side of one row. */
  sides(start: string | undefined, startLook: CellLook, end: string | undefined, endLook: CellLook): void;
  /** A label, its figure, its note. */
  figure(label: string, value: Inline, note: string | undefined): void;
  /** An empty row. */
  gap(): void;
}

function createPage({ put, say }: SheetBuilder): Page {
  let row = 0;
  const range = (column: number, lastColumn: number): CellRange => ({ row, column, lastRow: row, lastColumn });
  return {
    whole: (text, look, link) => {
      if (typeof text === "string") say(range(0, 2), text, look, link);
      else put(range(0, 2), text, look, link);
      row++;
    },
    sides: (start, startLook, end, endLook) => {
      if (start !== undefined) say(range(0, 0), start, startLook);
      if (end !== undefined) say(range(1, 2), end, endLook);
      row++;
    },
    figure: (label, value, note) => {
      say(range(0, 0), label, { border: true });
      put(range(1, 1), [value], { border: true, bold: true, align: "center" });
      say(range(2, 2), note ?? "", { border: true, italic: true });
      row++;
    },
    gap: () => {
      row++;
    },
  };
}

function putLetterhead(page: Page, { letterhead, title }: Report): void {
  const head: CellLook = { size: 13, bold: true, align: "center" };
  if (letterhead === undefined) {
    page.whole(title, head);
    return;
  }
  const { parentAgency, agency, motto, number, placeAndDate, documentType, subject, addressees, legalBasis } =
    letterhead;
  const [country, words] = motto;
  const plain: CellLook = { align: "center" };
  const bold: CellLook = { bold: true, align: "center" };
  if (parentAgency === undefined) page.sides(agency, bold, `${country}\n${words}`, bold);
  else {
    page.sides(parentAgency, plain, country, bold);
    page.sides(agency, bold, words, bold);
  }
  page.sides(number, plain, placeAndDate, { italic: true, align: "center" });
  page.gap();
  if (documentType !== undefined) page.whole(documentType, head);
  page.whole(subject, head);
  for (const text of addressees === undefined ? [] : [addressees.label, ...addressees.names.map((to) => `- ${to}`)])
    page.whole(text, { size: 13 });
  for (const text of legalBasis ?? []) page.whole(text, { ...body, italic: true });
  page.gap();
}

function putBlock(page: Page, block: Block, links: ReadonlyMap<Table, TableLink>): void {
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

function putLink(page: Page, link: TableLink | undefined): void {
  if (link !== undefined) page.whole(link.text, { size: 13, italic: true }, link.sheet);
}

function putClosing(page: Page, { recipients, signature }: Report): void {
  if (recipients === undefined && signature === undefined) return;
  page.gap();
  const lines = signature === undefined ? [] : signatureLines(signature);
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
}
