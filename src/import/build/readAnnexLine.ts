import type { PlainDate } from "../../core/plainDate.ts";
import { documentSymbol } from "../text/documentSymbol.ts";
import { capitals, letters } from "../text/letters.ts";
import { printedDay } from "../text/printedDay.ts";

/** What the line under the title of an annex says of the document it belongs to. */
export interface AnnexLine {
  /** Number and symbol, `"40/QĐ-UBND"`. */
  readonly number: string;
  /** The same as printed, `"40 /QĐ-UBND"`. */
  readonly printed: string;
  /** Kind of the document as printed, `"Quyết định"`; absent where none is. */
  readonly kind?: string;
  /** Day of the document; absent where none is printed. */
  readonly issuedOn?: PlainDate;
  /** Who issued it, `"UBND tỉnh Quảng Ngãi"`; absent where the province is not named. */
  readonly issuer?: string;
  /** Index of the paragraph. */
  readonly line: number;
}

const words = String.raw`^\(?\s*(?:Ban hành )?kèm theo .*?số:?\s*(\d+\s*\/\s*${documentSymbol})`;
const pattern = new RegExp(words, "i");
const date = /ngày (\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/;
const issuer = new RegExp(
  `của ((?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)(?: [${capitals}][${letters}-]*)+)`,
  "u",
);

/**
 * Reads the line that ties an annex to its document: "(Ban hành kèm theo Quyết định số 40 /QĐ-UBND ngày … của …)".
 *
 * @param lines - Paragraphs before the table.
 * @returns What it says; undefined where there is none.
 */
export function readAnnexLine(lines: readonly string[]): AnnexLine | undefined {
  for (const [at, line] of lines.entries()) {
    const printed = pattern.exec(line)?.[1];
    if (printed === undefined) continue;
    const day = date.exec(line);
    const issuedOn = day ? printedDay(day[1], day[2], day[3]) : undefined;
    const by = issuer.exec(line)?.[1];
    const kind = /kèm theo (Quyết định|Kế hoạch|Chỉ thị|Nghị quyết)(?= )/i.exec(line)?.[1];
    const number = printed.replace(/\s+/g, "");
    const said = kind === undefined ? {} : { kind };
    return { number, printed, line: at, ...said, ...(issuedOn ? { issuedOn } : {}), ...(by ? { issuer: by } : {}) };
  }
  return undefined;
}
