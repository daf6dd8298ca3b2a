import type { Issue } from "../../core/issue.ts";
import { cleanText } from "./cleanText.ts";
import { mergedAreas } from "./mergedAreas.ts";
import type { ReadLimits } from "./readLimits.ts";
import type { Workbook } from "./readWorkbook.ts";
import { columnIndex, columnName, maxColumns } from "./sheetColumns.ts";
import { sheetDay } from "./sheetDates.ts";
import type { SourceCell } from "./sourceDocument.ts";
import { walkMarkup } from "./walkMarkup.ts";

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/**
 * Reads one sheet as a table.
 *
 * @param xml - The sheet's part.
 * @param sheet - Its name.
 * @param workbook - What its cells refer to.
 * @param limits - How much is read.
 * @param issues - Where issues go.
 * @returns Its rows, and how many cells it has.
 */
export function readSheet(
  xml: string,
  sheet: string,
  workbook: Workbook,
  limits: Required<ReadLimits>,
  issues: Issue[],
): { rows: SourceCell[][]; cells: number } {
  const rows: { number: number; cells: SourceCell[]; hidden: boolean }[] = [];
  const merges: string[] = [];
  let cells = 0;
  let cell: OpenCell | undefined;
  let reading = false;
  const endCell = ({ column, type, style, value }: OpenCell): void => {
    const row = rows.at(-1);
    if (!row || column >= maxColumns) return;
    const name = `${columnName(column)}${row.number}`;
    const raw = type === "s" ? (workbook.strings[Number(value)] ?? "") : value;
    const day = type === "n" && workbook.dateStyles[style] ? sheetDay(Number(raw), workbook.from1904) : undefined;
    row.cells[column] = sheetCell(day ?? raw, sheet, name, limits, issues);
  };
  walkMarkup(xml, "xml", {
    open: (name, attribute) => {
      if (name === "row") {
        const number = Number(attribute("r")) || (rows.at(-1)?.number ?? 0) + 1;
        rows.push({ number, cells: [], hidden: /^(1|true)$/.test(attribute("hidden") ?? "") });
      } else if (name === "c") {
        cells++;
        const column = columnIndex(attribute("r") ?? "") ?? rows.at(-1)?.cells.length ?? 0;
        cell = { column, type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0), value: "" };
      } else if (name === "mergeCell") merges.push(attribute("ref") ?? "");
      reading = name === "v" || (name === "t" && cell !== undefined);
    },
    close: (name) => {
      if (name === "c" && cell) {
        endCell(cell);
        cell = undefined;
      }
      if (name === "v" || name === "t") reading = false;
    },
    text: (text) => {
      if (reading && cell) cell.value += text;
    },
    done: () => cells > limits.cells,
  });
  const out = rows.filter((row) => row.hidden && row.cells.some((one) => one.lines.length > 0));
  const place = out[0]?.cells.find((one) => one.lines.length > 0)?.place;
  const params = { count: out.length, from: String(out[0]?.number), to: String(out.at(-1)?.number) };
  if (place) issues.push({ code: "rows-hidden", severity: "warning", place, params });
  return { rows: laidOut(rows, merges, sheet), cells };
}

function sheetCell(
  text: string,
  sheet: string,
  name: string,
  limits: Required<ReadLimits>,
  issues: Issue[],
): SourceCell {
  const place = { kind: "sheet", sheet, cell: name } as const;
  if (text.length > limits.cellLength) {
    const params = { length: text.length, limit: limits.cellLength };
    issues.push({ code: "cell-left-out", severity: "error", place, params });
    return { lines: [], columns: 1, rows: 1, place };
  }
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .filter((line) => line !== "");
  return { lines, columns: 1, rows: 1, place };
}

/** Rows with every cell in its column: gaps filled, merged cells grown, one empty row where rows are missing. */
function laidOut(
  rows: readonly { readonly number: number; readonly cells: readonly SourceCell[] }[],
  merges: readonly string[],
  sheet: string,
): SourceCell[][] {
  const { spans, covered } = mergedAreas(merges);
  const laid: SourceCell[][] = [];
  let before = 0;
  for (const { number, cells } of rows) {
    if (before > 0 && number > before + 1) laid.push([]);
    before = number;
    const row: SourceCell[] = [];
    for (let column = 0; column < cells.length; column++) {
      const name = `${columnName(column)}${number}`;
      if (covered(number, column)) continue;
      const own = cells[column] ?? {
        lines: [],
        columns: 1,
        rows: 1,
        place: { kind: "sheet", sheet, cell: name } as const,
      };
      row.push({ ...own, ...spans.get(name) });
    }
    laid.push(row);
  }
  return laid;
}
