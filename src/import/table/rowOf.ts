import type { Place } from "../../core/issue.ts";
import type { SourceCell } from "../source/sourceDocument.ts";
import type { Columns } from "./columnsOf.ts";
import type { GridRow } from "./gridRow.ts";
import { labelOf } from "./labelOf.ts";
import type { RowCell, TableRow } from "./tableRow.ts";

/**
 * Reads a row under a recognised heading.
 *
 * @param places - The row.
 * @param columns - What each column holds.
 * @returns Its cells by what they hold; undefined where nothing begins in it.
 */
export function rowOf(places: GridRow, columns: Columns): TableRow | undefined {
  const wide = wideCell(places, columns) ?? aloneInFirst(places, columns);
  if (wide) return { label: wide.lines.join(" "), place: wide.place, cells: {}, partOfAbove: false, wide: true };
  const cells: Partial<Record<keyof TableRow["cells"], RowCell>> = {};
  let label = "";
  let place: Place | undefined;
  let partOfAbove = false;
  places.forEach((at, index) => {
    const field = columns[index] ?? { words: "" };
    if (!at) return;
    if (at.fromAbove && field === "content") partOfAbove = true;
    if (!at.begins) return;
    place ??= at.cell.place;
    if (at.cell.lines.length === 0) return;
    if (field === "label") label = at.cell.lines.join(" ");
    else if (typeof field === "string") addTo(cells, field, at.cell.lines, at.cell);
    else addTo(cells, "note", [[field.words, at.cell.lines.join(" ")].filter(Boolean).join(": ")], at.cell);
  });
  const filled = label !== "" || Object.keys(cells).length > 0;
  if (!place || !filled) return undefined;
  const unnumbered = cells.content !== undefined && !columns.includes("label");
  return { label, place, cells, partOfAbove, wide: false, ...(unnumbered ? { unnumbered } : {}) };
}

function addTo(
  cells: Partial<Record<keyof TableRow["cells"], RowCell>>,
  field: keyof TableRow["cells"],
  lines: readonly string[],
  { place }: SourceCell,
): void {
  cells[field] = { lines: [...(cells[field]?.lines ?? []), ...lines], place: cells[field]?.place ?? place };
}

/** The one cell that covers every column this reader knows. */
function wideCell(places: GridRow, columns: Columns): SourceCell | undefined {
  const known = places.filter((_, index) => typeof columns[index] === "string");
  const cell = known[0]?.cell;
  return cell && cell.lines.length > 0 && known.length > 2 && known.every((at) => at?.cell === cell && !at.fromAbove)
    ? cell
    : undefined;
}

/** A group heading as wide as the table, where the file has no merged cells: it stands in the first column, alone. */
function aloneInFirst(places: GridRow, columns: Columns): SourceCell | undefined {
  if (columns[0] === "label" || !columns.includes("label")) return undefined;
  const [only, more] = places.filter((at) => at?.begins && at.cell.lines.length > 0);
  if (!only || more || only !== places[0]) return undefined;
  const label = labelOf(only.cell.lines.join(" "));
  return label.kind === "group" && label.title !== "" ? only.cell : undefined;
}
