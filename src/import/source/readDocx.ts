import type { Issue, Place } from "../../core/issue.ts";
import { docxAsides } from "./docxAsides.ts";
import { docxMainPart } from "./docxMainPart.ts";
import { docxNumbering } from "./docxNumbering.ts";
import { docxTables } from "./docxTables.ts";
import type { Archive } from "./openArchive.ts";
import type { ReadLimits } from "./readLimits.ts";
import { softLines } from "./softLines.ts";
import type { SourceDocument, SourceParagraph, SourceTable } from "./sourceDocument.ts";
import { type TextCollector, textCollector } from "./textCollector.ts";
import { walkMarkup } from "./walkMarkup.ts";

interface OpenParagraph {
  list: string | undefined;
  level: number;
  style: string | undefined;
  numbered: boolean;
}

/** Parts whose text is printed elsewhere, or was struck out. */
const unread: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText"]);

/**
 * Reads a Word file: paragraphs with the numbers and bullets Word would show, tables with their merged cells. Struck-out
 * text of tracked changes is not read.
 *
 * @param archive - The file, opened.
 * @param limits - How much is read.
 * @returns Paragraphs and tables, in document order.
 */
export function readDocx(archive: Archive, limits: Required<ReadLimits>): SourceDocument {
  const issues: Issue[] = [];
  const blocks: (SourceParagraph | SourceTable | undefined)[] = [];
  const numbering = docxNumbering(archive);
  const outside = textCollector(limits.cellLength, issues);
  const tables = docxTables();
  const slots: number[] = [];
  const open: OpenParagraph[] = [];
  let skipping = 0;
  let cells = 0;
  let paragraphs = 0;
  let inText = false;

  const text = (): TextCollector => tables.text() ?? outside;
  const add = (piece: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && !paragraph.numbered) number(paragraph);
    text().add(piece);
  };
  const number = (paragraph: OpenParagraph): void => {
    paragraph.numbered = true;
    const styled = paragraph.style === undefined ? undefined : numbering.ofStyle(paragraph.style);
    const list = paragraph.list ?? styled?.list;
    if (list !== undefined && list !== "0")
      text().add(numbering.next(list, paragraph.list === undefined ? (styled?.level ?? 0) : paragraph.level));
  };
  const endParagraph = (): void => {
    const paragraph = open.pop();
    if (paragraph && !paragraph.numbered) number(paragraph);
    text().newLine();
    if (text() !== outside) return;
    const place: Place = { kind: "text", line: ++paragraphs, column: 1 };
    for (const line of softLines(outside.take(place))) blocks.push({ kind: "paragraph", text: line, place });
  };
  const withParagraph = (act: (paragraph: OpenParagraph) => void): void => {
    const paragraph = open.at(-1);
    if (paragraph) act(paragraph);
  };
  const opens: Readonly<Record<string, (value: string | undefined) => void>> = {
    "w:tbl": () => {
      slots.push(blocks.push(undefined) - 1);
      tables.open();
    },
    "w:tr": tables.openRow,
    "w:gridBefore": (value) => tables.leaveFree(Number(value) || 0),
    "w:tc": () => {
      cells++;
      tables.openCell(textCollector(limits.cellLength, issues));
    },
    "w:gridSpan": (value) => tables.span(Number(value) || 1),
    "w:vMerge": (value) => tables.merge(value === "restart"),
    "w:p": () => open.push({ list: undefined, level: 0, style: undefined, numbered: false }),
    "w:pStyle": (value) =>
      withParagraph((paragraph) => {
        paragraph.style = value;
      }),
    "w:ilvl": (value) =>
      withParagraph((paragraph) => {
        paragraph.level = Number(value) || 0;
      }),
    "w:numId": (value) =>
      withParagraph((paragraph) => {
        paragraph.list = value;
      }),
    "w:t": () => {
      inText = true;
    },
    "w:tab": () => {
      if (open.at(-1)?.numbered) add(" ");
    },
    "w:noBreakHyphen": () => add("-"),
    "w:br": () => text().newLine(),
    "w:cr": () => text().newLine(),
  };
  const closes: Readonly<Record<string, () => void>> = {
    "w:t": () => {
      inText = false;
    },
    "w:p": endParagraph,
    "w:tc": tables.closeCell,
    "w:tbl": () => {
      const table = tables.close();
      const slot = slots.pop();
      if (table && slot !== undefined) blocks[slot] = table;
    },
  };
  const whole = walkMarkup(archive.read(docxMainPart(archive)) ?? "", "xml", {
    open: (name, attribute) => {
      if (unread.has(name)) skipping++;
      if (skipping === 0 && Object.hasOwn(opens, name)) opens[name]?.(attribute("w:val"));
    },
    close: (name) => {
      if (unread.has(name)) skipping--;
      if (skipping === 0 && Object.hasOwn(closes, name)) closes[name]?.();
    },
    text: (piece) => {
      if (inText && skipping === 0) add(piece);
    },
    done: () => cells > limits.cells,
  });
  const asides = docxAsides(archive);
  if (!whole) issues.push({ code: "nested-too-deep", severity: "error", params: {} });
  if (cells > limits.cells) issues.push({ code: "too-many-cells", severity: "error", params: { limit: limits.cells } });
  return { blocks: blocks.filter((block) => block !== undefined), issues: [...archive.issues, ...issues, ...asides] };
}
