import type { Issue } from "../core/issue.ts";
import type { Result } from "../core/result.ts";
import { issuesOf } from "./grammar/issuesOf.ts";
import { judgeCell } from "./grammar/judgeCell.ts";
import { lex } from "./grammar/lex.ts";
import { readCell } from "./grammar/readCell.ts";
import { readerOf } from "./grammar/reader.ts";
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

/** Longest cell read, in UTF-16 units: what is longer is no time cell, and may be hostile. */
const longest = 4000;

/** What the property tests of linear time need beside the result. */
export function readSchedule(text: string): { readonly result: Result<Schedule>; readonly steps: number } {
  if (text.length > longest) {
    const params = { length: text.length, limit: longest };
    const issue: Issue = { code: "text-too-long", severity: "error", span: [0, text.length], params };
    return { result: { ok: false, issues: [issue] }, steps: 0 };
  }
  const r = readerOf(lex(text));
  const cell = readCell(r);
  const judged = judgeCell(r, cell);
  const issues: readonly Issue[] = issuesOf(r, judged);
  const result: Result<Schedule> =
    judged.schedule === undefined ? { ok: false, issues } : { ok: true, value: judged.schedule, issues };
  return { result, steps: r.steps };
}
