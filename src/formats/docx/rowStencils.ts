import type { TableRow } from "docx";
import type { Cell, Row } from "../../report/tree/table.ts";
import type { DocxContext } from "./docxContext.ts";
import { layOutStencils, type Punched } from "./layOutStencils.ts";
import { punchInlines } from "./punchInlines.ts";
import { markText } from "./stencil.ts";

/** A row on the grid of its table. */
export interface PlacedRow {
  /** What the row is. */
  readonly kind: Row["kind"];
  /** Its cells by column; a place covered by a span holds none. */
  readonly places: readonly (Cell | undefined)[];
  /** Whether it stays on the page of the next. */
  readonly keepNext: boolean;
}

/**
 * Lays out the rows of a large table: the document gets one of each kind, the others are written once it is packed.
 *
 * @param context - Document being made; it learns what is to be written.
 * @param rows - All rows of a body.
 * @param layOut - Lays out one row.
 * @returns What the table holds until then.
 */
export function rowStencils(
  context: DocxContext,
  rows: readonly PlacedRow[],
  layOut: (context: DocxContext, row: PlacedRow) => TableRow,
): readonly TableRow[] {
  const { docx, stretches } = context;
  const text = markText(stretches.length);
  const { parts, stretch } = layOutStencils(
    punchedRows(context, rows),
    ({ item, firstComment }) => {
      const evaluations = Object.fromEntries(context.comments.slice(firstComment).entries());
      const own = { ...context, evaluations, comments: [] };
      return item.map((row) => layOut(own, row));
    },
    () => new docx.TableRow({ children: [new docx.TableCell({ children: [new docx.Paragraph({ text })] })] }),
  );
  stretches.push(stretch);
  return parts;
}

/** Rows bound by a span share a stencil. */
function* punchedRows(
  context: DocxContext,
  rows: readonly PlacedRow[],
): Generator<Punched<readonly PlacedRow[]>, void, undefined> {
  let from = 0;
  let until = 0;
  for (const [at, { places }] of rows.entries()) {
    until = places.reduce((most, cell) => Math.max(most, at + (cell?.rowSpan ?? 1)), until);
    if (until > at + 1) continue;
    const texts: string[] = [];
    const firstComment = context.comments.length;
    const cellOf = (cell: Cell | undefined): Cell | undefined =>
      cell && { ...cell, children: punchInlines(context, cell.children, texts, firstComment) };
    const item = rows.slice(from, at + 1).map((row) => ({ ...row, places: row.places.map(cellOf) }));
    yield { item, texts, firstComment };
    from = at + 1;
  }
}
