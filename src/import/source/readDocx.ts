import type { Issue, Place } from "../../core/issue.ts";
import { docxNumbering } from "./docxNumbering.ts";
import type { Archive } from "./openArchive.ts";
import type { ReadLimits } from "./readLimits.ts";
import type { SourceCell, SourceDocument, SourceParagraph, SourceTable } from "./sourceDocument.ts";
import { type TextCollector, textCollector } from "./textCollector.ts";
import { walkMarkup } from "./walkMarkup.ts";

interface OpenCell {
  columns: number;
  merge: "none" | "begins" | "continues";
  readonly text: TextCollector;
}

type GrowingCell = { -readonly [K in keyof SourceCell]: SourceCell[K] };

interface OpenTable {
  readonly number: number;
  readonly rows: GrowingCell[][];
  /** Cells still growing downwards, by the column they begin in. */
  readonly merged: Map<number, GrowingCell>;
  column: number;
  cell: OpenCell | undefined;
}

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
  const xml = archive.read(mainPart(archive)) ?? "";
  const outside = textCollector(limits.cellLength, issues);
  const tables: OpenTable[] = [];
  const slots: number[] = [];
  const open: OpenParagraph[] = [];
  let skipping = 0;
  let cells = 0;
  let paragraphs = 0;
  let tableCount = 0;
  let inText = false;

  const text = (): TextCollector => tables.at(-1)?.cell?.text ?? outside;
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
    for (const line of outside.take(place)) blocks.push({ kind: "paragraph", text: line, place });
  };
  const endCell = (): void => {
    const table = tables.at(-1);
    const cell = table?.cell;
    if (!table || !cell) return;
    table.cell = undefined;
    const row = table.rows.at(-1) ?? [];
    const place: Place = { kind: "table", table: table.number, row: table.rows.length, column: table.column + 1 };
    const lines = cell.text.take(place);
    const above = table.merged.get(table.column);
    if (cell.merge === "continues" && above) above.rows++;
    else {
      const made: GrowingCell = { lines, columns: cell.columns, rows: 1, place };
      row.push(made);
      if (cell.merge === "begins") table.merged.set(table.column, made);
      else table.merged.delete(table.column);
    }
    table.column += cell.columns;
  };
  const opens: Readonly<Record<string, (value: string | undefined) => void>> = {
    "w:tbl": () => {
      slots.push(blocks.push(undefined) - 1);
      tables.push({ number: ++tableCount, rows: [], merged: new Map(), column: 0, cell: undefined });
    },
    "w:tr": () => {
      const table = tables.at(-1);
      table?.rows.push([]);
      if (table) table.column = 0;
    },
    "w:gridBefore": (value) => {
      const table = tables.at(-1);
      if (table) table.column += Number(value) || 0;
    },
    "w:tc": () => {
      cells++;
      const table = tables.at(-1);
      if (table) table.cell = { columns: 1, merge: "none", text: textCollector(limits.cellLength, issues) };
    },
    "w:gridSpan": (value) => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.columns = Math.min(Math.max(Number(value) || 1, 1), 64);
    },
    "w:vMerge": (value) => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.merge = value === "restart" ? "begins" : "continues";
    },
    "w:p": () => open.push({ list: undefined, level: 0, style: undefined, numbered: false }),
    "w:pStyle": (value) => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.style = value;
    },
    "w:ilvl": (value) => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.level = Number(value) || 0;
    },
    "w:numId": (value) => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.list = value;
    },
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
  const whole = walkMarkup(xml, "xml", {
    open: (name, attribute) => {
      if (unread.has(name)) skipping++;
      if (skipping === 0 && Object.hasOwn(opens, name)) opens[name]?.(attribute("w:val"));
    },
    close: (name) => {
      if (unread.has(name)) skipping--;
      if (skipping > 0) return;
      if (name === "w:t") inText = false;
      else if (name === "w:p") endParagraph();
      else if (name === "w:tc") endCell();
      else if (name === "w:tbl") {
        const table = tables.pop();
        const slot = slots.pop();
        if (table && slot !== undefined) blocks[slot] = { kind: "table", rows: table.rows };
      }
    },
    text: (piece) => {
      if (inText && skipping === 0) add(piece);
    },
    done: () => cells > limits.cells,
  });
  if (!whole) issues.push({ code: "nested-too-deep", severity: "error", params: {} });
  if (cells > limits.cells) issues.push({ code: "too-many-cells", severity: "error", params: { limit: limits.cells } });
  return { blocks: blocks.filter((block) => block !== undefined), issues: [...archive.issues, ...issues] };
}

/** The part the content types call the main document; `word/document.xml` where they call none. */
function mainPart(archive: Archive): string {
  let part = "word/document.xml";
  walkMarkup(archive.read("[Content_Types].xml") ?? "", "xml", {
    open: (name, attribute) => {
      if (
        name !== "Override" ||
        !/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.document/.test(attribute("ContentType") ?? "")
      )
        return;
      part = (attribute("PartName") ?? part).replace(/^\//, "");
    },
    close: () => undefined,
    text: () => undefined,
  });
  return part;
}
