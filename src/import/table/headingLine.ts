import { labelOf } from "./labelOf.ts";

/** A heading that stands on a line of its own. */
export interface HeadingLine {
  /** Its number or letter as printed, without its mark: `"II"`, `"A"`, `"1"`. */
  readonly ordinal: string;
  /** Its words. */
  readonly title: string;
  /** True for Roman numbers. */
  readonly roman: boolean;
}

const other = /^([A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/-]\s*(\S.*)$/;

/**
 * Reads a heading that stands outside a table or in a cell as wide as it: "II. Rà soát …", "A. Nhiệm vụ chung", "1. …".
 *
 * @param text - The line.
 * @returns The heading; undefined where the line does not begin like one.
 */
export function headingLine(text: string): HeadingLine | undefined {
  const label = labelOf(text);
  if (label.kind === "group")
    return label.title === "" ? undefined : { ordinal: label.ordinal, title: label.title, roman: true };
  const [, ordinal, title] = other.exec(text) ?? [];
  return ordinal === undefined || title === undefined ? undefined : { ordinal, title, roman: false };
}
