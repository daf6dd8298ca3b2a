import { describeWith } from "../core/describeWith.ts";
import type { Issue } from "../core/issue.ts";
import type { Words } from "../core/words.ts";
import { rootVi } from "./words/rootVi.ts";

/**
 * Says what is wrong with an input, in one sentence. Knows what the calendar, the schedules, the KPIs and the plan can
 * raise; an issue of another entry is shown as its code and parameters unless its words are given.
 *
 * @param issue - Issue, such as those of a caught `KstthcError`.
 * @param words - Absent: Vietnamese; English is `en` of `kstthc/locale/en`.
 * @returns One sentence.
 * @example
 * const issue = { code: "invalid-date", severity: "error", params: { value: "30.2.2022", rule: "YYYY-MM-DD" } };
 * describeIssue(issue) // => "«30.2.2022» không phải là một ngày có thật dạng YYYY-MM-DD"
 */
export function describeIssue(issue: Issue, words: Words = rootVi): string {
  return describeWith(issue, words);
}
