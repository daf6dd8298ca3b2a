import type { Issue } from "../../core/issue.ts";
import type { ScheduleIssueCode } from "../words/vi.ts";
import type { Judged } from "./judgeCell.ts";
import { nearestPhrase } from "./nearestPhrase.ts";
import { type Note, type Reader, spanOf, textOf } from "./reader.ts";

const warnings: ReadonlySet<ScheduleIssueCode> = new Set(["text-not-read", "last-month-assumed", "two-digit-year"]);

const none: readonly Issue[] = [];

/** Everything there is to tell about a cell, errors first, then as the text runs. */
export function issuesOf(r: Reader, judged: Judged): readonly Issue[] {
  if (judged.schedule === undefined) return [refusal(r, judged)];
  const { decomposed, oddSpace } = r.lexed;
  if (r.notes.length === 0 && judged.unread.length === 0 && !decomposed && oddSpace < 0) return none;
  const issues: Issue[] = [];
  for (const unread of judged.unread)
    issues.push(issueOf(r, { code: "text-not-read", from: unread.from, to: unread.to, params: {} }));
  for (const note of r.notes)
    if (judged.kept.some((item) => note.from >= item.from && note.to <= item.to) || note.code === "scope-kept")
      issues.push(issueOf(r, note));
  addEncoding(r, issues);
  return issues.length < 2 ? issues : issues.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

function issueOf(r: Reader, note: Note): Issue {
  return {
    code: note.code,
    severity: warnings.has(note.code) ? "warning" : "info",
    span: spanOf(r, note.from, note.to),
    params: { value: textOf(r, note.from, note.to), ...note.params, ...suggested(note.suggestion) },
    ...(note.suggestion === undefined ? {} : { suggestion: note.suggestion }),
  };
}

const suggested = (suggestion: string | undefined): Issue["params"] => (suggestion === undefined ? {} : { suggestion });

/** How the whole text was encoded. */
function addEncoding(r: Reader, issues: Issue[]): void {
  const { text, decomposed, oddSpace } = r.lexed;
  if (decomposed) issues.push({ code: "decomposed-letters", severity: "info", span: [0, text.length], params: {} });
  if (oddSpace >= 0) issues.push({ code: "odd-space", severity: "info", span: [oddSpace, oddSpace + 1], params: {} });
}

/** Why there is no schedule: what cannot be, or how far the text was understood and what comes nearest to it. */
function refusal(r: Reader, judged: Judged): Issue {
  const { text, tokens } = r.lexed;
  const value = textOf(r, 0, tokens.length - 1).slice(0, 200);
  const last = judged.kept.filter((item) => item.from === 0 || tokens[item.from - 1] === undefined)[0];
  const understood = textOf(r, 0, Math.max(last?.to ?? 0, r.furthest)).slice(0, 200);
  if (r.problem) {
    const { problem } = r;
    const { suggestion } = problem;
    return {
      code: problem.code,
      severity: "error",
      span: spanOf(r, problem.from, Math.max(problem.to, problem.from + 1)),
      params: { value, understood, ...problem.params },
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
  const nearest = nearestPhrase(text);
  return {
    code: "not-a-schedule",
    severity: "error",
    span: [0, text.length],
    params: { value, understood, nearest: nearest ?? "" },
    ...(nearest === undefined ? {} : { suggestion: nearest }),
  };
}
