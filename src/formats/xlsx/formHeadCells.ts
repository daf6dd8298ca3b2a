import type { FormHead } from "../../report/tree/block.ts";
import type { Inline } from "../../report/tree/inline.ts";
import type { SheetBuilder } from "./sheetBuilder.ts";

/** Three parts side by side, each a cell of several lines; in a table of fewer columns, one below the other. */
export function formHeadCells(
  builder: SheetBuilder,
  { start, title, lines, end }: FormHead,
  row: number,
  widths: readonly number[],
): number {
  const parts: readonly (readonly Inline[])[] = [
    linesOf(start, "strong"),
    [
      ...linesOf([title], "strong"),
      ...(lines.length > 0 ? [{ kind: "break" } as const, ...linesOf(lines, "emphasis", "emphasis")] : []),
    ],
    linesOf(end),
  ];
  const last = widths.length - 1;
  const [first, third] = [sideColumns(widths), sideColumns([...widths].reverse())];
  const isNarrow = last < first + third;
  const ranges: readonly (readonly [first: number, last: number])[] = isNarrow
    ? parts.map(() => [0, last])
    : [
        [0, first - 1],
        [first, last - third],
        [last - third + 1, last],
      ];
  for (const [index, [column, lastColumn]] of ranges.entries()) {
    const at = row + (isNarrow ? index : 0);
    builder.put({ row: at, column, lastRow: at, lastColumn }, parts[index] ?? [], { align: "center", vertical: "top" });
  }
  return row + (isNarrow ? parts.length : 1);
}

/** Columns of a part at the side where they begin: as many as make up a quarter of the width. */
function sideColumns(widths: readonly number[]): number {
  const quarter = widths.reduce((sum, width) => sum + width, 0) / 4;
  let columns = 0;
  for (let sum = 0; columns < widths.length && sum < quarter; columns++) sum += widths[columns] ?? 0;
  return columns;
}

function linesOf(texts: readonly string[], first?: "strong" | "emphasis", rest?: "emphasis"): readonly Inline[] {
  return texts.flatMap((value, index): readonly Inline[] => {
    const kind = index === 0 ? first : rest;
    const text: Inline = { kind: "text", value };
    const line: Inline = kind === undefined ? text : { kind, children: [text] };
    return index === 0 ? [line] : [{ kind: "break" }, line];
  });
}
