import type { OutlineField } from "../outline/outline.ts";
import { proseField } from "./proseField.ts";

/** A stretch of a line that belongs in one column. */
export interface ProsePart {
  /** The column; absent for text before any words of a column. */
  readonly field?: OutlineField;
  /** The text, without the words of the column. */
  readonly text: string;
}

const boundary = /^|[.;,]\s+|\s*\(|\s[-–]\s+/g;
const words = /(?:[-–•+*]\s*)?([^:.;()]{2,60}?)\s*:(?=\s|$)\s*/y;

/**
 * Parts a line of prose at the words of columns: "… Thời gian thực hiện: Quý I. Cơ quan chủ trì: Sở Tư pháp."
 *
 * @param line - The line, without its number.
 * @returns Its parts, at least one; a line without such words is one part.
 */
export function proseParts(line: string): readonly ProsePart[] {
  const heads: { readonly from: number; readonly to: number; readonly field: OutlineField }[] = [];
  boundary.lastIndex = 0;
  for (let match = boundary.exec(line); match; match = boundary.exec(line)) {
    const end = match.index + match[0].length;
    words.lastIndex = end;
    const field = proseField(words.exec(line)?.[1] ?? "");
    if (field && (field !== "content" || match.index === 0)) {
      heads.push({ from: /^[.;,]/.test(match[0]) ? match.index + 1 : match.index, to: words.lastIndex, field });
      boundary.lastIndex = words.lastIndex;
    } else boundary.lastIndex = Math.max(end, match.index + 1);
  }
  const before = line.slice(0, heads[0]?.from ?? line.length).trim();
  const parts: ProsePart[] = before === "" && heads.length > 0 ? [] : [{ text: before }];
  heads.forEach(({ field, to }, index) => {
    const next = heads[index + 1];
    const text = line.slice(to, next?.from ?? line.length).trim();
    parts.push({ field, text: next ? text.replace(/[;,]$/, "") : withoutBracket(text) });
  });
  return parts;
}

/** "(Cơ quan chủ trì: …; thời gian: Quý I)": the bracket closes the list of columns, not the last value. */
function withoutBracket(text: string): string {
  return text.includes("(") ? text : text.replace(/\)[.;]?$/, "");
}
