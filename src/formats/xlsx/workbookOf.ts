import type { Block, FormHead } from "../../report/tree/block.ts";
import type { Report, Section } from "../../report/tree/report.ts";
import type { Table } from "../../report/tree/table.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { withLists } from "./listSheet.ts";
import type { Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { type TablePart, tableSheet } from "./tableSheet.ts";
import { type TableLink, textSheet } from "./textSheet.ts";

/**
 * Lays a report out as sheets: one for everything that is text, unless there are only tables, then one for each table.
 *
 * @param report - The tree.
 * @returns The sheets in order.
 */
export function workbookOf(report: Report): readonly Sheet[] {
  const taken = new Set<string>();
  const hasTables = report.sections.some(({ blocks }) => blocks.some(tableOf));
  const hasText =
    !hasTables || report.letterhead !== undefined || report.signature !== undefined || report.sections.some(isText);
  const textName = hasText ? sheetName(report.letterhead?.documentType ?? report.title, taken) : undefined;
  const moved = new Set<Section | FormHead>();
  const links = new Map<Table, TableLink>();
  const tables = report.sections
    .flatMap((section) => partsOf(section, moved))
    .map((part) => {
      const name = sheetName(part.caption ?? part.formHead?.title ?? part.annex?.title ?? nameOf(part.table), taken);
      links.set(part.table, { sheet: name, text: part.caption ?? name });
      return tableSheet(part, name, report.evaluations);
    });
  const sheets = textName === undefined ? tables : [textSheet(report, textName, links, moved), ...tables];
  return withLists(sheets, sheetName(wordsOf(report.language).report.page.lists, taken));
}

/** What a table without a caption is about: what names its rows. */
function nameOf({ columns, id }: Table): string {
  return columns.find(({ rowHeader }) => rowHeader)?.title ?? id;
}

function isText({ blocks }: Section): boolean {
  return blocks.some((block) => block.kind !== "table" && block.kind !== "figure" && block.kind !== "form-head");
}

/** Tables of a section; a form head right above a table, and the annex head above the first block, go with it. */
function partsOf(section: Section, moved: Set<Section | FormHead>): readonly TablePart[] {
  const { blocks, annex, orientation } = section;
  return blocks.flatMap((block, index) => {
    const table = tableOf(block);
    if (table === undefined) return [];
    const before = blocks[index - 1];
    const formHead = before?.kind === "form-head" ? before : undefined;
    const isFirst = annex !== undefined && index === (formHead === undefined ? 0 : 1);
    if (formHead !== undefined) moved.add(formHead);
    if (isFirst) moved.add(section);
    const caption = table.caption ?? (block.kind === "figure" ? block.caption : undefined);
    return [
      {
        ...{ table, caption, orientation },
        ...(formHead === undefined ? {} : { formHead }),
        ...(isFirst ? { annex } : {}),
      },
    ];
  });
}

function tableOf(block: Block): Table | undefined {
  if (block.kind === "table") return block;
  return block.kind === "figure" ? block.table : undefined;
}
