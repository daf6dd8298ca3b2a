import { describeWith } from "../core/describeWith.ts";
import type { Issue } from "../core/issue.ts";
import { mergeWords } from "../core/mergeWords.ts";
import type { Words } from "../core/words.ts";
import { rootVi } from "../plan/words/rootVi.ts";
import { vi } from "./words/vi.ts";

const all: Words = /* @__PURE__ */ mergeWords(rootVi, vi);

/**
 * Says what was noticed in a document, in one sentence: what reading itself can raise, and what the root entry can.
 *
 * @param issue - Issue of a reading.
 * @param words - Absent: Vietnamese; English is `en` of `kstthc/locale/en`.
 * @returns One sentence, without the place.
 * @example
 * const issue = { code: "text-misread", severity: "warning", params: { printed: "chủ trị", corrected: "chủ trì" } };
 * describeIssue(issue) // => "«chủ trị» là chữ nhận dạng sai của «chủ trì»"
 */
export function describeIssue(issue: Issue, words: Words = all): string {
  return describeWith(issue, words);
}
