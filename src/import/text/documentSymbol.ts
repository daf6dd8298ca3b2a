import { capitals, letters } from "./letters.ts";

/** The symbol behind the number of a document, "QĐ-UBND" of "140/QĐ-UBND", as part of a regular expression. */
export const documentSymbol: string = `[${capitals}\\d][${letters}\\d&-]*`;
