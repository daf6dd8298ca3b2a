import { foldText } from "../../core/foldText.ts";

/** A text moved to the next year. */
export interface MovedText {
  /** The text with its years moved. */
  readonly text: string;
  /** Years of this plan or later that were left as they are, as printed: whether they move is for a person to say. */
  readonly left: readonly string[];
}

const yearly = /(?<![\p{L}\d])(?<unit>nam|quy [ivx]+ ?\/|quy \d ?\/|thang \d{1,2} ?\/) ?(?<year>\d{4})(?!\d)/gu;
const date = /(?<!\d)\d{1,2}\/\d{1,2}\/(?<year>\d{4})(?!\d)/g;
const lawBefore = /(?:hien phap|(?<!phap )luat|phap lenh) [^,;.()]*$/;
const lawNear = /(?:hien phap|(?<!phap )luat|phap lenh) [^;.()]*$/;
const documentBefore = /\/\S+ (?:ngay )?$/;
const comparedBefore = /so voi (?:cung ky |ky |muc )?$/;

/**
 * Moves the years a text names by one: "năm 2022" of a plan for 2022, the year after it, and the year before where it is
 * what something is compared with. Years that belong to the name of a law or the date of a document stay; so do others,
 * which are told.
 *
 * @param text - Words of the plan.
 * @param planYear - Year of the plan they stand in.
 * @returns The text, and the years left in it.
 */
export function moveText(text: string, planYear: number): MovedText {
  const { text: folded, offsets } = foldText(text);
  const left: string[] = [];
  const moved: { readonly at: number; readonly year: number }[] = [];
  for (const match of folded.matchAll(yearly)) {
    const year = Number(match.groups?.year);
    const before = folded.slice(0, match.index);
    const isYear = match.groups?.unit === "nam";
    if (isYear && lawBefore.test(before)) continue;
    const isCompared = year === planYear - 1 && comparedBefore.test(before);
    const at = match.index + match[0].length - 4;
    const isOwn = year === planYear || year === planYear + 1;
    if (isCompared || (isOwn && !(isYear && lawNear.test(before)))) moved.push({ at, year });
    else if (year >= planYear) left.push(printed(match.index, match[0]));
  }
  for (const match of folded.matchAll(date)) {
    const isNamed = documentBefore.test(folded.slice(0, match.index));
    if (Number(match.groups?.year) >= planYear && !isNamed) left.push(printed(match.index, match[0]));
  }
  let result = text;
  for (const { at, year } of moved.reverse()) {
    const start = offsets[at] ?? 0;
    result = `${result.slice(0, start)}${year + 1}${result.slice(start + 4)}`;
  }
  return { text: result, left };

  function printed(at: number, words: string): string {
    return text.slice(offsets[at], offsets[at + words.length]);
  }
}
