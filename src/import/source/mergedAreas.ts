import { addTo, type Lists } from "../../core/addTo.ts";
import { columnIndex, maxColumns } from "./sheetColumns.ts";

/** The merged cells of a sheet. */
export interface MergedAreas {
  /** How far the merged cell reaches that begins at an address. */
  readonly spans: ReadonlyMap<string, { readonly columns: number; readonly rows: number }>;
  /** Whether a place is covered by a cell that begins elsewhere; asked row by row. */
  readonly covered: (row: number, column: number) => boolean;
}

/**
 * Reads the merged areas of a sheet by the rows they reach; an area of a whole sheet costs no more than one of two cells.
 *
 * @param merges - Areas as the sheet has them, `"B2:C7"`.
 * @returns The areas.
 */
export function mergedAreas(merges: readonly string[]): MergedAreas {
  const spans = new Map<string, { columns: number; rows: number }>();
  const byColumn: Lists<number, { from: number; to: number; left: number }> = new Map();
  for (const area of merges) {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(area);
    if (!match) continue;
    const left = columnIndex(match[1] ?? "") ?? 0;
    const right = Math.min(columnIndex(match[3] ?? "") ?? 0, maxColumns - 1);
    const [from, to] = [Number(match[2]), Number(match[4])];
    if (right < left || to < from) continue;
    spans.set(`${match[1]}${from}`, { columns: right - left + 1, rows: to - from + 1 });
    for (let column = left; column <= right; column++) addTo(byColumn, column, { from, to, left });
  }
  const cursors = new Map<number, number>();
  for (const areas of byColumn.values()) areas.sort((a, b) => a.from - b.from);
  return {
    spans,
    covered(row, column) {
      const areas = byColumn.get(column);
      if (!areas) return false;
      let at = cursors.get(column) ?? 0;
      while (at < areas.length && (areas[at]?.to ?? 0) < row) at++;
      cursors.set(column, at);
      const area = areas[at];
      return area !== undefined && area.from <= row && !(area.from === row && area.left === column);
    },
  };
}
