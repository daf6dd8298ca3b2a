import type { Issue } from "../core/issue.ts";
import type { Result } from "../core/result.ts";
import { shownValue } from "../core/shownValue.ts";
import { issuesOf } from "./grammar/issuesOf.ts";
import { lex } from "./grammar/lex.ts";
import { readLines } from "./grammar/readLines.ts";
import { readWhole } from "./grammar/readWhole.ts";
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
  const lexed = lex(text);
  const { r, judged, steps } = lexed.lines ? readLines(lexed) : readWhole(lexed);
  const issues: readonly Issue[] = issuesOf(r, judged);
  const result: Result<Schedule> =
    judged.schedule === undefined ? { ok: false, issues } : { ok: true, value: judged.schedule, issues };
  return { result, steps };
}

function refused(issue: Omit<Issue, "severity">): ReturnType<typeof readSchedule> {
  return { result: { ok: false, issues: [{ ...issue, severity: "error" }] }, steps: 0 };
}
