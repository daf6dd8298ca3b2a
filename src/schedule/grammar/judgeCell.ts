import type { Schedule, SimpleSchedule } from "../schedule.ts";
import type { Cell, Placed, Unread } from "./readCell.ts";
import { note, type Reader, textOf } from "./reader.ts";
import { qualified } from "./readTail.ts";
import { refineParts } from "./refineParts.ts";

/** What a cell comes to: its schedule, what of it stays unread, or why there is none. */
export interface Judged {
  readonly schedule: Schedule | undefined;
  readonly unread: readonly Unread[];
  readonly kept: readonly Placed[];
}

/**
 * Decides, by ruling 2, what stands: a cell read whole; or inside other text what is firmly a time. A weak phrase (a
 * bare year, a yearless period) beside text is text itself.
 */
export function judgeCell(r: Reader, cell: Cell): Judged {
  const text = cell.unread.filter((unread) => !labels(unread, cell.items));
  const kept =
    text.length === 0 ? cell.items : cell.items.filter((item) => item.strong || standsApart(item, cell, text));
  const none: Judged = { schedule: undefined, unread: cell.unread, kept };
  if (r.problem || kept.length === 0 || (text.length > 0 && !kept.some((item) => item.strong))) return none;
  if (cell.unread.some((unread) => tellsHistory(r, unread, kept))) {
    r.problem = { code: "history-not-schedule", from: 0, to: r.lexed.tokens.length - 1, params: {} };
    return none;
  }
  const parts: SimpleSchedule[] = [];
  const scopes: Unread[] = [];
  for (const item of kept) {
    const before = scopeOf(item, cell, kept);
    if (before && scopes[scopes.length - 1]?.from !== before.from) scopes.push(before);
    const scope = before && balanced(textOf(r, before.from, before.to));
    for (const schedule of item.schedules)
      parts.push(scope === undefined || schedule.scope !== undefined ? schedule : qualified(schedule, { scope }));
  }
  for (const scope of scopes) {
    r.at = scope.to;
    note(r, scope.from, "scope-kept", {});
  }
  const refined = refineParts(parts);
  const [only] = refined;
  const schedule: Schedule | undefined = refined.length === 1 ? only : { kind: "several", parts: refined };
  return {
    schedule,
    unread: text.filter((unread) => !scopes.some((scope) => scope.from <= unread.from && unread.to <= scope.to)),
    kept,
  };
}

/** A label is the clause right before a phrase, ended by a colon. */
function labels(unread: Unread, items: readonly Placed[]): boolean {
  return unread.label && items.some((item) => item.clause === unread.clause + 1);
}

/** A weak phrase in a clause of its own, beside a clause that holds a firm one. */
function standsApart(item: Placed, cell: Cell, text: readonly Unread[]): boolean {
  const alone = !text.some((unread) => unread.clause === item.clause);
  const pure = text.some((unread) => !cell.items.some((other) => other.clause === unread.clause && other.strong));
  return alone && !pure;
}

/**
 * The text that says whom a phrase is for: ended by a colon before it; or, where there are several phrases, the text
 * that follows it without a comma, else the text before it in its sentence.
 */
function scopeOf(item: Placed, cell: Cell, kept: readonly Placed[]): Unread | undefined {
  const index = kept.indexOf(item);
  const from = index > 0 ? (kept[index - 1] as Placed).to : 0;
  const before = cell.unread.filter((unread) => unread.from >= from && unread.to <= item.from);
  const last = before[before.length - 1];
  if (last?.label) return { ...last, from: (before.find((unread) => unread.sentence === last.sentence) ?? last).from };
  if (kept.length < 2) return undefined;
  const behind = cell.unread.find((unread) => unread.from === item.to && unread.sentence === item.sentence);
  if (behind) return behind;
  const near = before.filter((unread) => unread.sentence === item.sentence && unread.from > from);
  const [first] = index === 0 ? before : near;
  if (last && first && last.sentence === item.sentence) return { ...last, from: first.from };
  return inheritedLabel(item, cell, kept);
}

/** Phrases of one clause share its label: «Sở Nội vụ: Quý I, Quý III». */
function inheritedLabel(item: Placed, cell: Cell, kept: readonly Placed[]): Unread | undefined {
  const first = kept.find((other) => other.clause === item.clause);
  if (!first || first === item) return undefined;
  return cell.unread.find((unread) => unread.label && unread.clause === item.clause - 1 && unread.to <= first.from);
}

/** Words by which a text tells what was, not what is to be done. */
const past: readonly string[] = ["lùi", "dời", "chuyển", "đã", "cũ"];

function tellsHistory(r: Reader, unread: Unread, kept: readonly Placed[]): boolean {
  if (
    !kept.some(
      (item) =>
        (item.clause === unread.clause || (unread.label && item.clause === unread.clause + 1)) &&
        item.from >= unread.to,
    )
  )
    return false;
  for (let i = unread.from; i < unread.to; i++) {
    const token = r.lexed.tokens[i];
    r.steps++;
    if (!token) continue;
    if (past.includes(token.word) && token.repair === 0) return true;
    if (token.word === "điều" && r.lexed.tokens[i + 1]?.word === "chỉnh") return true;
  }
  return false;
}

/** A bracket that the cut left alone would end the scope too early when it is written again. */
function balanced(text: string): string {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) break;
  }
  return depth === 0 ? text : text.replace(/[()]/g, "").trim();
}
