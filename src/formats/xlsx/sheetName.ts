import { inertText } from "../inertText.ts";

/** Longest name a spreadsheet takes. */
const longest = 31;

/**
 * Makes a name for a sheet: without the signs a spreadsheet forbids, no longer than 31 characters, unlike all before.
 *
 * @param title - Caption or title the sheet is known by.
 * @param taken - Names given so far, in small letters; the new one is added.
 * @returns The name.
 */
export function sheetName(title: string, taken: Set<string>): string {
  const plain = inertText(title)
    .replace(/[[\]:*?/\\\s]+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const base = plain === "" || plain.toLowerCase() === "history" ? "_" : plain;
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = shortened(base, longest - ending.length) + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Cuts after a whole word where one ends in the second half, never inside a letter. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "");
  const blank = text[length - 1] === " " ? cut.length : cut.lastIndexOf(" ");
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[ '.,;–-]+$/, "")}…`;
}
