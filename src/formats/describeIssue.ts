import { describeWith } from "../core/describeWith.ts";
import type { Issue } from "../core/issue.ts";
import type { Words } from "../core/words.ts";
import { vi } from "./words/vi.ts";

/**
 * Says in one sentence why a file was not written, and what to do where something can be done.
 *
 * @param issue - Issue of a caught `KstthcError`.
 * @param words - Absent: Vietnamese; English is `en` of `kstthc/locale/en`.
 * @returns One sentence without a full stop.
 * @example
 * describeIssue({ code: "peer-missing", severity: "error", params: { peer: "docx", version: "9" } })
 * // => "Định dạng này cần gói «docx» phiên bản 9: hãy chạy npm install docx@9"
 */
export function describeIssue(issue: Issue, words: Words = vi): string {
  return describeWith(issue, words);
}
