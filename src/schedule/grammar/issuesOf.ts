import type { Issue } from "../../core/issue.ts";
import type { ScheduleIssueCode } from "../words/vi.ts";
import { extended } from "./extended.ts";
import type { Judged } from "./judgeCell.ts";
import { nearestPhrase } from "./nearestPhrase.ts";
import type { Placed } from "./readCell.ts";
import { type Note, type Reader, spanOf, textOf } from "./reader.ts";

const warnings: ReadonlySet<ScheduleIssueCode> = new Set([
  "text-not-read",
  "last-month-assumed",
  "two-digit-year",
  "time-in-text",
]);

/** What is told of text that need not be part of a time. */
const standsApart: ReadonlySet<ScheduleIssueCode> = new Set(["scope-kept", "line-joined", "time-in-text"]);

const none: readonly Issue[] = [];

/** Everything there is to tell about a cell, errors first, then as the text runs. */
export function issuesOf(r: Reader, judged: Judged): readonly Issue[] {
  if (judged.schedule === undefined) return [refusal(r, judged)];
  const { decomposed, oddSpace } = r.lexed;
  if (r.notes.length === 0 && judged.unread.length === 0 && !decomposed && oddSpace < 0) return none;
  const issues: Issue[] = [];
  for (const { from, to } of judged.unread)
    issues.push(issueOf(r, { code: "text-not-read", from, to, params: undefined }));
  for (const note of r.notes)
    if (standsApart.has(note.code) || note.to <= endOfOwner(r, judged.kept, note.from)) issues.push(issueOf(r, note));
  addEncoding(r, issues);
  return issues.length < 2 ? issues : issues.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

/** Where the phrase ends that a token belongs to; 0 none. Phrases stand as the text runs. */
function endOfOwner(r: Reader, kept: readonly Placed[], token: number): number {
  let low = 0;
  let high = kept.length;
  for (; low < high; r.steps++) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Placed).from <= token) low = middle + 1;
    else high = middle;
  }
  const to = low === 0 ? 0 : (kept[low - 1] as Placed).to;
  return token < to ? to : 0;
}

function issueOf(r: Reader, { code, from, to, params, suggestion }: Note): Issue {
  const severity = warnings.has(code) ? "warning" : "info";
  const span = spanOf(r, from, to);
  const value = textOf(r, from, to);
  if (suggestion !== undefined) return { code, severity, span, params: { value, ...params, suggestion }, suggestion };
  return { code, severity, span, params: params === undefined ? { value } : { value, ...params } };
}

/** How the whole text was encoded. */
function addEncoding(r: Reader, issues: Issue[]): void {
  const { text, decomposed, oddSpace } = r.lexed;
  if (decomposed) issues.push({ code: "decomposed-letters", severity: "info", span: [0, text.length], params: {} });
  if (oddSpace >= 0) issues.push({ code: "odd-space", severity: "info", span: [oddSpace, oddSpace + 1], params: {} });
}

/** Longest text repeated in a refusal, in UTF-16 units. */
const longest = 200;

/** Why there is no schedule: what cannot be, or how far the text was understood and what comes nearest to it. */
function refusal(r: Reader, { understood }: Judged): Issue {
  const { text, end } = r.lexed;
  const params = { value: textOf(r, 0, end).slice(0, longest), understood: textOf(r, 0, understood).slice(0, longest) };
  if (r.problem) {
    const { code, from, to, params: more, suggestion } = r.problem;
    const span = spanOf(r, from, Math.max(to, from + 1));
    const issue: Issue = { code, severity: "error", span, params: more ? extended(params, more) : params };
    return suggestion === undefined ? issue : extended(issue, { suggestion });
  }
  const nearest = nearestPhrase(text);
  const issue: Issue = {
    code: "not-a-schedule",
    severity: "error",
    span: [0, text.length],
    params: extended(params, { nearest: nearest ?? "" }),
  };
  return nearest === undefined ? issue : extended(issue, { suggestion: nearest });
}
