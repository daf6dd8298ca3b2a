import type { Schedule } from "../schedule.ts";
import { dueBehind } from "./dueBehind.ts";
import { endsOfSeries } from "./endsOfSeries.ts";
import { labelPeriods } from "./labelPeriods.ts";
import { labelYears } from "./labelYears.ts";
import { listedTimes } from "./listedTimes.ts";
import { missingDay } from "./missingDay.ts";
import { movesTime } from "./movesTime.ts";
import { narrowPeriods } from "./narrowPeriods.ts";
import { placeScopes } from "./placeScopes.ts";
import type { Cell, Placed, Unread } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { refineParts } from "./refineParts.ts";
import { refuseUnlikeFrequency } from "./refuseUnlikeFrequency.ts";
import { scoped } from "./scoped.ts";
import { shareBound } from "./shareBound.ts";
import { speaksOfMore } from "./speaksOfMore.ts";

/** What a cell comes to: its schedule, what of it stays unread, or why there is none. */
export interface Judged {
  readonly schedule: Schedule | undefined;
  readonly unread: readonly Unread[];
  readonly kept: readonly Placed[];
  /** How many of its first tokens make sense as a time, or as the beginning of one. */
  readonly understood: number;
}

const none: readonly Unread[] = [];
const noEnds: ReadonlySet<Placed> = new Set();

/**
 * Decides, by ruling 2, what stands: a cell read whole; or inside other text what is firmly a time. A weak phrase (a
 * bare year, a yearless period) beside text is text itself.
 */
export function judgeCell(r: Reader, cell: Cell): Judged {
  const { understood } = cell;
  // Most cells say one thing, which no neighbour changes.
  const whole = cell.items.length < 2 ? cell.items : besideEachOther(r, cell.items);
  const ends = whole.length < 2 ? noEnds : endsOfSeries(r, whole);
  const items = ends.size === 0 ? whole : whole.filter((item) => !ends.has(item));
  refuseUnlikeFrequency(r, items);
  if (cell.unread.length === 0) {
    if (items.length === 0 || r.problem) return { schedule: undefined, unread: none, kept: items, understood };
    const unread = ends.size === 0 ? none : [...ends].map(asText);
    return { schedule: together(r, items), unread, kept: items, understood };
  }
  if (items.length === 0) return { schedule: undefined, unread: cell.unread, kept: items, understood };
  // «Các sở, ngành: Quý II»: a label may hold commas.
  const labelled = new Set(cell.unread.filter((unread) => labels(unread, items)).map(({ sentence }) => sentence));
  const text = cell.unread.filter(({ sentence }) => !labelled.has(sentence));
  const kept = text.length === 0 ? items : firmIn(items, text);
  const refused: Judged = { schedule: undefined, unread: cell.unread, kept, understood };
  if (r.problem || kept.length === 0 || (text.length > 0 && !kept.some((item) => item.strong))) return refused;
  if (speaksOfMore(r, cell, kept)) return refused;
  if (tellsHistory(r, cell, kept)) {
    r.problem = { code: "history-not-schedule", from: 0, to: r.lexed.end, params: undefined };
    return refused;
  }
  const judged = withScopes(r, cell, kept, text);
  const firm = new Set(kept);
  const passed = whole.filter((item) => !firm.has(item));
  return passed.length === 0 ? judged : { ...judged, unread: [...judged.unread, ...passed.map(asText)] };
}

/** What each phrase is beside the others: labels go, and what belongs together becomes one. */
function besideEachOther(r: Reader, items: readonly Placed[]): readonly Placed[] {
  return narrowPeriods(r, listedTimes(r, dueBehind(r, shareBound(r, labelPeriods(r, labelYears(r, items))))));
}

/** A weak phrase beside text is text. */
function asText({ from, to, clause, sentence }: Placed): Unread {
  return { from, to, clause, sentence, label: false };
}

function together(r: Reader, items: readonly Placed[]): Schedule | undefined {
  const refined = refineParts(r, items);
  const missing = missingDay(refined);
  if (missing) {
    const { day, month, year = "" } = missing;
    r.problem = { code: "day-not-in-month", from: 0, to: r.lexed.end, params: { day, month, year } };
    return undefined;
  }
  return refined.length === 1 ? refined[0] : { kind: "several", parts: refined };
}

/** Gives each phrase the text that says whom it is for, which then is not unread. */
function withScopes(r: Reader, cell: Cell, kept: readonly Placed[], text: readonly Unread[]): Judged {
  const { scopes, used } = placeScopes(r, cell.unread, kept);
  let noted = -1;
  const forWhom = kept.map((item, i): Placed => {
    const scope = scopes[i];
    if (!scope) return item;
    if (scope.from !== noted) r.notes.push({ code: "scope-kept", from: scope.from, to: scope.to, params: undefined });
    noted = scope.from;
    return { ...item, schedules: scoped(item.schedules, scope.text) };
  });
  const unread = text.filter((one) => !used.has(one));
  return { schedule: together(r, forWhom), unread, kept, understood: cell.understood };
}

/** A label is the clause right before a phrase, ended by a colon. */
function labels(unread: Unread, items: readonly Placed[]): boolean {
  return unread.label && firstIn(items, unread.clause + 1)?.clause === unread.clause + 1;
}

/** The first phrase of a clause, or of a later one: phrases stand in the order of their clauses. */
function firstIn(items: readonly Placed[], clause: number): Placed | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Placed).clause < clause) low = middle + 1;
    else high = middle;
  }
  return items[low];
}

/** What is firmly a time, and weak phrases in a clause of their own where every other text has a firm one beside it. */
function firmIn(items: readonly Placed[], text: readonly Unread[]): readonly Placed[] {
  const firm = new Set(items.filter((item) => item.strong).map((item) => item.clause));
  if (text.some((unread) => !firm.has(unread.clause))) return items.filter((item) => item.strong);
  const spoken = new Set(text.map((unread) => unread.clause));
  return items.filter((item) => item.strong || !spoken.has(item.clause));
}

/** Words by which a text tells what was, not what is to be done. */
const past: readonly string[] = ["lùi", "dời", "chuyển", "đã", "cũ"];

/**
 * Whether the text before a phrase of its clause, or of the clause it labels, tells what was; or any text, to when it
 * was moved.
 */
function tellsHistory(r: Reader, cell: Cell, kept: readonly Placed[]): boolean {
  const last = new Map(kept.map((item) => [item.clause, item.from]));
  const speaks = (clause: number, { to }: Unread): boolean => (last.get(clause) ?? -1) >= to;
  return cell.unread.some((unread) => {
    r.steps += unread.to - unread.from;
    const moved = movesTime(r.tokens, unread.from, unread.to);
    // «Gia hạn đến hết quý III» by itself is the only time there is.
    if (moved === "new" && (kept[0] as Placed).from < unread.from) return true;
    const before = speaks(unread.clause, unread) || (unread.label && speaks(unread.clause + 1, unread));
    return before && (moved === "old" || isHistory(r, unread));
  });
}

function isHistory(r: Reader, unread: Unread): boolean {
  const { tokens } = r;
  r.steps += unread.to - unread.from;
  for (let i = unread.from; i < unread.to; i++) {
    const token = tokens[i];
    if (token?.word === "điều" && tokens[i + 1]?.word === "chỉnh") return true;
    if (token?.repair === 0 && past.includes(token.word)) return true;
  }
  return false;
}
