import type { Issue } from "../core/issue.ts";
import type { Result } from "../core/result.ts";
import { shownValue } from "../core/shownValue.ts";
import { issuesOf } from "./grammar/issuesOf.ts";
import { type Judged, judgeCell } from "./grammar/judgeCell.ts";
import { type Lexed, lex } from "./grammar/lex.ts";
import { listLines } from "./grammar/listLines.ts";
import { mendWords } from "./grammar/mendWords.ts";
import { readCell } from "./grammar/readCell.ts";
import { type Reader, readerOf } from "./grammar/reader.ts";
import type { Schedule } from "./schedule.ts";

/**
 * Reads what a time cell of a plan says (thời gian thực hiện), answering with a value or with the reasons why there is
 * none. It reads no clock and guesses no year; what it repaired, shared or left unread, it says as issues.
 *
 * @param text - The cell as printed, in any encoding of its letters.
 * @returns The schedule with infos and warnings, or at least one error with the longest prefix understood and the
 * nearest phrase.
 * @example
 * safeParseSchedule("Trước ngày 15/12").ok // => true
 * @example
 * safeParseSchedule("Đề xuất giao Sở Xây dựng tham mưu").ok // => false
 */
export function safeParseSchedule(text: string): Result<Schedule> {
  return readSchedule(text).result;
}

/** Longest cell read, in UTF-16 units: what is longer is no time cell. Any that is read takes steps in proportion to its length. */
const longest = 100_000;

/** What the property tests of linear time need beside the result. */
export function readSchedule(text: string): { readonly result: Result<Schedule>; readonly steps: number } {
  // An empty cell of a workbook may come as null.
  if (typeof text !== "string") return refused({ code: "text-required", params: { value: shownValue(text) } });
  if (text.length > longest) {
    const params = { length: text.length, limit: longest };
    return refused({ code: "text-too-long", span: [0, text.length], params });
  }
  const first = judge(lex(text));
  const whole = first.judged.schedule !== undefined && first.judged.unread.length === 0;
  const { r, judged } = whole ? first : (mended(first.r) ?? first);
  const issues: readonly Issue[] = issuesOf(r, judged);
  const result: Result<Schedule> =
    judged.schedule === undefined ? { ok: false, issues } : { ok: true, value: judged.schedule, issues };
  return { result, steps: r === first.r ? r.steps : r.steps + first.r.steps };
}

function refused(issue: Omit<Issue, "severity">): ReturnType<typeof readSchedule> {
  return { result: { ok: false, issues: [{ ...issue, severity: "error" }] }, steps: 0 };
}

function judge(lexed: Lexed): { readonly r: Reader; readonly judged: Judged } {
  const r = readerOf(lexed.lines ? listLines(lexed) : lexed);
  return { r, judged: judgeCell(r, readCell(r)) };
}

/** The same cell with its broken and glued words mended, where it can then be read whole. */
function mended({ lexed }: Reader): ReturnType<typeof judge> | undefined {
  const mend = mendWords(lexed);
  if (mend === undefined) return undefined;
  const { r, judged } = judge(mend.lexed);
  if (judged.schedule === undefined || judged.unread.length > 0) return undefined;
  r.notes.push(...mend.notes);
  return { r, judged };
}
