import { vi as calendar } from "../calendar/words/vi.ts";
import { describeWith } from "../core/describeWith.ts";
import type { Issue } from "../core/issue.ts";
import { mergeWords } from "../core/mergeWords.ts";
import type { Words } from "../core/words.ts";
import { vi as kpi } from "../kpi/words/vi.ts";
import { vi as tally } from "./words/vi.ts";

/** What counting and judging can say, in Vietnamese. */
const vi: Words = /* @__PURE__ */ mergeWords(calendar, kpi, tally);

/**
 * Says an issue of counting or judging in one sentence.
 *
 * @param issue - E.g. from `onIssue` of `scanCsv`.
 * @param words - Vietnamese when absent; English is `en` of `kstthc/locale/en`.
 * @returns One sentence without a full stop.
 * @example
 * describeIssue({ code: "csv-totals-row", severity: "info", params: { line: 12 } }) // => "Dòng 12 là dòng tổng cộng, không đếm"
 */
export function describeIssue(issue: Issue, words: Words = vi): string {
  return describeWith(issue, words);
}
