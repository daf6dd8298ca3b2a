import type { Citation } from "../core/citation.ts";

/**
 * Cites the Civil Code (Bộ luật Dân sự), whose articles 145 to 148 say how time limits run.
 *
 * @param at - Article and clause.
 * @returns The citation.
 */
export function civilCode(at: string): Citation {
  return { document: "91/2015/QH13", at, date: "2015-11-24", title: "Bộ luật Dân sự" };
}
