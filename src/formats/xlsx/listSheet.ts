import type { CellLook, Sheet } from "./sheet.ts";

/** Characters that a list takes inside a rule, its commas counted; a longer one stands on a sheet of its own. */
const longest = 255;

/** Whether a list needs cells of its own: too long, or with a comma, which would part an item in two. */
function needsCells(options: readonly string[]): boolean {
  return options.join(",").length > longest || options.some((option) => /[,"]/.test(option));
}

/**
 * Puts the long lists of a workbook on a hidden sheet, each under a name, and gives each entry rule the name of its
 * list.
 *
 * @param sheets - Sheets of the workbook.
 * @param name - Name of the hidden sheet.
 * @returns The sheets, the hidden one last where there is need of it.
 */
export function withLists(sheets: readonly Sheet[], name: string): readonly Sheet[] {
  const lists: (readonly string[])[] = [];
  const nameOf = (options: readonly string[]): string => {
    const key = options.join("\n");
    let at = lists.findIndex((list) => list.join("\n") === key);
    if (at < 0) at = lists.push(options) - 1;
    return `danh_muc_${at + 1}`;
  };
  const named = sheets.map((sheet) => ({
    ...sheet,
    entries: sheet.entries.map((rule) =>
      rule.options !== undefined && needsCells(rule.options) ? { ...rule, list: nameOf(rule.options) } : rule,
    ),
  }));
  if (lists.length === 0) return sheets;
  const look: CellLook = {};
  const hidden: Sheet = {
    name,
    hidden: true,
    widths: lists.map(() => 40),
    heights: new Map(),
    cells: lists.flatMap((options, column) => options.map((value, row) => ({ row, column, value, look }))),
    rows: [],
    looks: [],
    merges: [],
    names: lists.map((options, column) => ({
      name: nameOf(options),
      range: { row: 0, column, lastRow: options.length - 1, lastColumn: column },
    })),
    entries: [],
    orientation: "portrait",
  };
  return [...named, hidden];
}
