import { type Judged, judgeCell } from "./judgeCell.ts";
import type { Lexed } from "./lex.ts";
import { mendWords } from "./mendWords.ts";
import { readCell } from "./readCell.ts";
import { type Reader, readerOf } from "./reader.ts";
import { tellTimesInText } from "./tellTimesInText.ts";

/** A cell read, what it comes to, and the work that took. */
export interface Reading {
  readonly r: Reader;
  readonly judged: Judged;
  readonly steps: number;
}

/**
 * Reads a cell as it stands; where not all of it is understood, with its broken and glued words mended, if then it is.
 */
export function readWhole(lexed: Lexed): Reading {
  const first = judge(lexed);
  if (isWhole(first)) return first;
  const mend = mendWords(lexed);
  if (mend === undefined) return first;
  const { r, judged, steps } = judge(mend.lexed);
  const total = steps + first.steps;
  if (!isWhole({ judged })) return { ...first, steps: total };
  r.notes.push(...mend.notes);
  return { r, judged, steps: total };
}

function judge(lexed: Lexed): Reading {
  const r = readerOf(lexed);
  const judged = judgeCell(r, readCell(r));
  if (judged.schedule !== undefined) tellTimesInText(r, judged);
  return { r, judged, steps: r.steps };
}

/** Whether all of a cell was understood. */
export function isWhole({ judged: { schedule, unread } }: Pick<Reading, "judged">): boolean {
  return schedule !== undefined && unread.length === 0;
}
