import { headingLine } from "../table/headingLine.ts";
import { labelOf } from "../table/labelOf.ts";
import type { TableRow } from "../table/tableRow.ts";

/** A heading below or beside the Roman ones. */
export interface Subheading {
  /** Its number or letter as printed, without its mark: `"1"`, `"A"`. */
  readonly ordinal: string;
  /** Its words. */
  readonly title: string;
}

const lettered = /^([A-HĐ])\s*[.)/-]?$/;

/**
 * Finds headings that bear no Roman number: a row with contents alone whose number the next row counts on ("1" over
 * "1.1", "1" over "a)"), a capital letter over groups, a cell as wide as the table that begins with either.
 *
 * @param rows - Rows of the plan.
 * @returns Index of the row → the heading.
 */
export function subheadings(rows: readonly TableRow[]): ReadonlyMap<number, Subheading> {
  const found = new Map<number, Subheading>();
  rows.forEach((row, index) => {
    const wide = row.wide ? headingLine(row.label) : undefined;
    const heading = row.wide ? wide && !wide.roman && wide : headingOf(row, rows[index + 1]?.label ?? "");
    if (heading) found.set(index, heading);
  });
  return found;
}

function headingOf({ label, cells }: TableRow, next: string): Subheading | undefined {
  const { content, ...others } = cells;
  if (!content || Object.keys(others).length > 0) return undefined;
  const title = content.lines.join(" ");
  const letter = lettered.exec(label)?.[1];
  if (letter !== undefined) return { ordinal: letter, title };
  const ordinal = labelOf(label).kind === "task" ? label.replace(/[.)\s]+$/, "") : "";
  return ordinal !== "" && (next.startsWith(`${ordinal}.`) || /^a[.)]/.test(next)) ? { ordinal, title } : undefined;
}
