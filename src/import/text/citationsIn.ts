import type { Citation } from "../../core/citation.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { letters } from "./letters.ts";
import { printedDay } from "./printedDay.ts";

/** Number and symbol (số, ký hiệu): "63/2010/NĐ-CP", "140/QĐ-UBND", "2276/UBND-KSTTHC". */
const number = new RegExp(
  String.raw`(?<![${letters}\d/])(\d{1,5}\/(?:\d{4}\/)?[A-ZĐ][A-ZĐa-zđ0-9]*(?:-[A-ZĐ][${letters}\d&]*)*)(?![${letters}\d/])`,
  "g",
);

/** The day of signing, at once after the number or after who issued it. */
const dated = /^(?: của ([^,;.(\d]{1,60}?))?,? ngày (\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4})/;
/** Words with which another document begins. */
const another = /\s(?:và|về|ban|theo|số)\s/;

/**
 * Finds the documents a text names, by number and symbol, each with its day of signing where it is printed beside it.
 *
 * @param texts - Texts in order.
 * @returns Citations in order, each document once; a later mention may bring the day the first lacked.
 */
export function citationsIn(texts: readonly string[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const text of texts) {
    if (!text.includes("/")) continue;
    for (const match of text.matchAll(number)) {
      const document = match[1] ?? "";
      const date = dayAfter(text, match.index + match[0].length);
      const known = found.get(document);
      if (!known || (!known.date && date)) found.set(document, { document, ...(date ? { date } : {}) });
    }
  }
  return [...found.values()];
}

function dayAfter(text: string, at: number): PlainDate | undefined {
  const after = text.slice(at, at + 120);
  const [matched, issuer = "", day, month, year] = (after.includes(" ngày ") && dated.exec(after)) || [];
  return matched === undefined || another.test(`${issuer} `) ? undefined : printedDay(day, month, year);
}
