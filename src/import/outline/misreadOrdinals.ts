import { labelOf } from "../table/labelOf.ts";
import { romanNumeral, romanValue } from "../table/romanNumeral.ts";
import type { TableRow } from "../table/tableRow.ts";

/**
 * Finds group headings whose Roman number was read as figures or small letters ("I" as "1", "II" as "11"): a group is
 * missing from the sequence, a row in that stretch bears a look-alike of its number, and that label does not fit the
 * tasks around it, because the next number repeats it or goes back.
 *
 * @param rows - Rows of the plan.
 * @returns Index of the row → the number it must be.
 */
export function misreadOrdinals(rows: readonly TableRow[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let last = 0;
  let from = 0;
  rows.forEach((row, index) => {
    const label = labelOf(row.label);
    if (label.kind !== "group") return;
    const value = romanValue(label.ordinal);
    if (value === last + 2) {
      const at = lookAlike(rows, from, index, romanNumeral(last + 1));
      if (at !== undefined) found.set(at, romanNumeral(last + 1));
    }
    last = value;
    from = index + 1;
  });
  return found;
}

function lookAlike(rows: readonly TableRow[], from: number, to: number, ordinal: string): number | undefined {
  for (let at = from; at < to; at++) {
    const label = rows[at]?.label ?? "";
    const figures = label
      .replace(/[.)\s]/g, "")
      .replace(/[1l|i]/g, "I")
      .replace(/[vV]/g, "V")
      .replace(/[xX]/g, "X");
    if (figures === ordinal && (label.toUpperCase() !== ordinal || /[a-z]/.test(label)) && !fits(rows, at, to))
      return at;
  }
  return undefined;
}

/** A true task number is one less than the number after it. */
function fits(rows: readonly TableRow[], at: number, to: number): boolean {
  const own = numberAt(rows, at);
  if (own === undefined) return false;
  for (let next = at + 1; next < to; next++) {
    const number = numberAt(rows, next);
    if (number !== undefined) return number === own + 1;
  }
  return true;
}

function numberAt(rows: readonly TableRow[], at: number): number | undefined {
  const label = labelOf(rows[at]?.label ?? "");
  return label.kind === "task" ? label.number : undefined;
}
