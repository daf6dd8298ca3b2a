import type { SourceParagraph } from "../source/sourceDocument.ts";
import { headingLine } from "./headingLine.ts";
import { type ProsePart, proseParts } from "./proseParts.ts";

/** A line of a plan in prose. */
export interface ProseLine {
  /** What its number makes it: a group heading, a task or its heading, an item with a letter, or text. */
  readonly kind: "group" | "number" | "letter" | "text";
  /** The number as printed, without its mark; `""` where there is none. */
  readonly label: string;
  /** The rest, parted by columns. */
  readonly parts: readonly ProsePart[];
  /** The paragraph. */
  readonly paragraph: SourceParagraph;
}

const numbered = /^(?:Nhiệm vụ (?:số )?)?(\d{1,3}(?:\.\d{1,3})*)(?:\s*[.:)/]\s+|(?<=\.\d{1,3})\s+)(\S.*)$/;
const lettered = /^\(?([a-zđ])\s*[.)]\s+(\S.*)$/;

/**
 * Reads how a line of a plan in prose begins: "VI. Rà soát …", "24. Triển khai …", "1.2. …", "Nhiệm vụ 24: …", "a) …". A
 * number before the words of a column ("b) Cơ quan chủ trì: …") only counts the columns.
 *
 * @param paragraph - The line.
 * @returns Its number and the rest.
 */
export function proseLine(paragraph: SourceParagraph): ProseLine {
  const { text } = paragraph;
  const group = /^[A-ZĐ]+\s*[.)/:-]\s*\S/.test(text) ? headingLine(text) : undefined;
  if (group) return { kind: "group", label: group.ordinal, parts: [{ text: group.title }], paragraph };
  for (const [kind, pattern] of [
    ["number", numbered],
    ["letter", lettered],
  ] as const) {
    const [, label, rest] = pattern.exec(text) ?? [];
    if (label === undefined || rest === undefined) continue;
    const parts = proseParts(rest);
    if (parts[0]?.field) return { kind: "text", label: "", parts, paragraph };
    return { kind, label: kind === "letter" ? `${label})` : label, parts, paragraph };
  }
  return { kind: "text", label: "", parts: proseParts(text), paragraph };
}
