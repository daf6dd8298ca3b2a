import type { Issue, Place } from "../../core/issue.ts";
import { listNumber } from "./listNumber.ts";
import type { ReadLimits } from "./readLimits.ts";
import { softLines } from "./softLines.ts";
import type { SourceCell, SourceDocument, SourceParagraph, SourceTable } from "./sourceDocument.ts";
import { type TextCollector, textCollector } from "./textCollector.ts";
import { walkMarkup } from "./walkMarkup.ts";
import { wordListMarks } from "./wordListMarks.ts";

const breaks: ReadonlySet<string> = new Set(
  "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr table section article header footer blockquote pre hr".split(" "),
);
const unread: ReadonlySet<string> = new Set("script style title template noscript textarea del xml".split(" "));
/** Remarks of reviewers, which Word prints beside the text: where they point to, and the list of them. */
const remark = /msocomanchor|mso-element:\s*comment/i;

/** A table being read; tables nest where one lays out the page. */
interface OpenTable {
  readonly number: number;
  readonly rows: SourceCell[][];
  cell: { readonly columns: number; readonly rows: number; readonly text: TextCollector } | undefined;
}

interface OpenList {
  readonly ordered: boolean;
  readonly type: string;
  count: number;
}

/**
 * Reads a web page, or an `.xls` file that is one: its tables with their merged cells, its paragraphs, its lists with
 * the bullets and numbers a browser would show. Scripts, styles and markup it does not know are passed over.
 *
 * @param html - The page.
 * @param limits - How much is read.
 * @returns Paragraphs and tables, in document order.
 */
export function readHtml(html: string, limits: Required<ReadLimits>): SourceDocument {
  const issues: Issue[] = [];
  const blocks: (SourceParagraph | SourceTable | undefined)[] = [];
  const outside = textCollector(limits.cellLength, issues);
  const tables: OpenTable[] = [];
  const slots: number[] = [];
  const lists: OpenList[] = [];
  const marks = wordListMarks();
  let depth = 0;
  /** Depth of the element that is passed over with all in it. */
  let skipped: number | undefined;
  let cells = 0;
  let paragraphs = 0;
  let tableCount = 0;

  const text = (): TextCollector => tables.at(-1)?.cell?.text ?? outside;
  const endParagraph = (): void => {
    if (text() !== outside) return;
    const place: Place = { kind: "text", line: paragraphs + 1, column: 1 };
    for (const line of softLines(outside.take(place)))
      blocks.push({ kind: "paragraph", text: line, place: { ...place, line: ++paragraphs } });
  };
  const breakLine = (): void => {
    text().newLine();
    endParagraph();
  };
  const endCell = (): void => {
    const table = tables.at(-1);
    if (!table?.cell) return;
    const row = table.rows.at(-1) ?? [];
    const place: Place = { kind: "table", table: table.number, row: table.rows.length, column: row.length + 1 };
    row.push({ lines: table.cell.text.take(place), columns: table.cell.columns, rows: table.cell.rows, place });
    table.cell = undefined;
  };
  const endTable = (): void => {
    endCell();
    const table = tables.pop();
    const slot = slots.pop();
    if (table && slot !== undefined) blocks[slot] = { kind: "table", rows: table.rows };
  };
  const open: Readonly<Record<string, (attribute: (name: string) => string | undefined) => void>> = {
    table: () => {
      endParagraph();
      slots.push(blocks.push(undefined) - 1);
      tables.push({ number: ++tableCount, rows: [], cell: undefined });
    },
    tr: () => {
      endCell();
      tables.at(-1)?.rows.push([]);
    },
    td: (attribute) => {
      endCell();
      const table = tables.at(-1);
      if (!table) return;
      if (table.rows.length === 0) table.rows.push([]);
      cells++;
      const spans = { columns: span(attribute("colspan")), rows: span(attribute("rowspan")) };
      table.cell = { ...spans, text: textCollector(limits.cellLength, issues) };
    },
    br: () => text().newLine(),
    ul: () => lists.push({ ordered: false, type: "", count: 0 }),
    ol: (attribute) =>
      lists.push({ ordered: true, type: attribute("type") ?? "1", count: Number(attribute("start") ?? 1) - 1 }),
    li: () => {
      const list = lists.at(-1);
      if (!list) return;
      list.count++;
      text().add(list.ordered ? `${listNumber(list.count, list.type)}${/[1iI]/.test(list.type) ? "." : ")"} ` : "- ");
    },
  };
  const whole = walkMarkup(html, "html", {
    open: (name, attribute) => {
      depth++;
      if (skipped !== undefined) return;
      if (unread.has(name) || remark.test(attribute("class") ?? attribute("style") ?? "")) {
        skipped = depth;
        return;
      }
      if (breaks.has(name)) breakLine();
      if (name === "span") marks.open(attribute("style") ?? "");
      const act = Object.hasOwn(open, name === "th" ? "td" : name) ? open[name === "th" ? "td" : name] : undefined;
      act?.(attribute);
    },
    close: (name) => {
      const isSkipped = skipped !== undefined;
      if (skipped === depth) skipped = undefined;
      depth--;
      if (isSkipped) return;
      if (breaks.has(name)) breakLine();
      if (name === "span") text().add(marks.close() ?? "");
      if (name === "td" || name === "th") endCell();
      if (name === "table") endTable();
      if (name === "ul" || name === "ol") lists.pop();
    },
    text: (piece) => {
      if (skipped === undefined && !marks.text(piece)) text().add(piece);
    },
    done: () => cells > limits.cells,
  });
  while (tables.length > 0) endTable();
  endParagraph();
  if (!whole) issues.push({ code: "nested-too-deep", severity: "error", params: {} });
  if (cells > limits.cells) issues.push({ code: "too-many-cells", severity: "error", params: { limit: limits.cells } });
  return { blocks: blocks.filter((block) => block !== undefined), issues };
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(number) || number < 1 ? 1 : Math.min(number, 65_534);
}
