import type { Figure, FormHead } from "../../report/tree/block.ts";
import type { Report, Section } from "../../report/tree/report.ts";
import type { Table } from "../../report/tree/table.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import type { ChartPicture } from "../charts/chartPictures.ts";
import { withLists } from "./listSheet.ts";
import type { Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { tableOf, tableParts } from "./tableParts.ts";
import { tableSheet } from "./tableSheet.ts";
import { type TableLink, textSheet } from "./textSheet.ts";

/**
 * Lays a report out as sheets: one for everything that is text, unless there are only tables, then one for each table.
 *
 * @param report - The tree.
 * @param pictures - Its charts, drawn; a figure that is not in it is given by its table alone.
 * @returns The sheets in order.
 */
export function workbookOf(report: Report, pictures: ReadonlyMap<Figure, readonly ChartPicture[]>): readonly Sheet[] {
  const taken = new Set<string>();
  const hasTables = report.sections.some(({ blocks }) => blocks.some((block) => tableOf(block) !== undefined));
  const hasText =
    !hasTables || report.letterhead !== undefined || report.signature !== undefined || report.sections.some(isText);
  const textName = hasText ? sheetName(report.letterhead?.documentType ?? report.title, taken) : undefined;
  const moved = new Set<Section | FormHead>();
  const links = new Map<Table, TableLink>();
  const tables = report.sections
    .flatMap((section) => tableParts(section, moved, pictures))
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
