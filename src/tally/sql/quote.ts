import { fail } from "../../core/fail.ts";

/** Quotes a text by doubling the quote, as standard SQL does. NUL, which some engines cut at, is refused. */
export function quote(text: string, mark: '"' | "'"): string {
  refuseNul(text);
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}

/** Quotes a text for engines that also read backslashes. */
export function quoteWithBackslash(text: string, mark: "`" | "'"): string {
  refuseNul(text);
  return `${mark}${text.replaceAll("\\", "\\\\").replaceAll(mark, mark === "'" ? "\\'" : "``")}${mark}`;
}

function refuseNul(text: string): void {
  if (text.includes("\0")) fail("unwritable-text", { value: text });
}
