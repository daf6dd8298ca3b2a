import type { SimpleSchedule } from "../schedule.ts";
import { is, peek, type Reader } from "./reader.ts";
import { type Item, readItem } from "./readItem.ts";
import { readTail } from "./readTail.ts";

/** A stretch of tokens that no family reads. */
export interface Unread {
  readonly from: number;
  readonly to: number;
  /** Part of the cell between two of «;», «:», line bullets, full stops and commas, counted from 0. */
  readonly clause: number;
  /** The same without commas. */
  readonly sentence: number;
  /** Whether a colon ends it: it says whom or what the times behind it are for. */
  readonly label: boolean;
}

/** A phrase with its clause. */
export interface Placed extends Item {
  readonly clause: number;
  readonly sentence: number;
}

/** A cell taken apart into phrases and what stands between them. */
export interface Cell {
  readonly items: readonly Placed[];
  readonly unread: readonly Unread[];
}

const joints: ReadonlySet<string> = new Set([",", ".", "(", ")", "[", "]", "/", "&", "và", "hoặc", "hay", '"']);
const bullets: ReadonlySet<string> = new Set(["-", "+", "•", "*", "–", "→", "·", "●", "▪", "✓"]);
/** Words behind which a figure is the number of something, not a time: «Đề án 06», «Quyết định 12». */
const named: ReadonlySet<string> = new Set([
  "án",
  "số",
  "điều",
  "khoản",
  "mục",
  "lục",
  "định",
  "quyết",
  "thị",
  "tư",
  "đường",
  "phụ",
  "thứ",
  "biểu",
  "mẫu",
  "phần",
]);

/** Reads all phrases of a cell, from left to right; every token is tried once as the beginning of a phrase. */
export function readCell(r: Reader): Cell {
  const items: Placed[] = [];
  const unread: Unread[] = [];
  let [gap, clause, sentence] = [-1, 0, 0];
  const closeGap = (label: boolean): void => {
    if (gap >= 0 && r.at > gap) unread.push({ from: gap, to: r.at, clause, sentence, label });
    gap = -1;
  };
  while (peek(r).word !== "") {
    if (endsClause(r)) {
      closeGap(is(r, ":"));
      clause++;
      if (!is(r, ",")) sentence++;
      r.at++;
      continue;
    }
    if (gap < 0 && skipSigns(r)) continue;
    const { at } = r;
    const item = peek(r).word === "?" || startsNumberOfName(r) ? undefined : readItem(r);
    // Inside other text only what stands firmly is a time; the next word may still begin one.
    if (item && (gap < 0 || item.strong)) {
      const end = r.at;
      r.at = at;
      closeGap(false);
      r.at = end;
      items.push({ ...inYearOf(r, readTail(r, item), items[items.length - 1]), clause, sentence });
      continue;
    }
    if (gap < 0) gap = at;
    // A bare day or year is text as a whole: its second half is no month of its own.
    r.at = item?.schedules.every((schedule) => schedule.kind === "window") ? item.to : at + 1;
  }
  closeGap(false);
  return { items, unread };
}

/** «Quý II/2026 (tháng 5)»: what stands in brackets right behind a period is in its year. */
function inYearOf(r: Reader, item: Item, last: Placed | undefined): Item {
  const only = last?.schedules.length === 1 ? last.schedules[0] : undefined;
  if (!only || !("period" in only) || last?.to !== item.from - 1 || r.lexed.tokens[last.to]?.word !== "(") return item;
  const year = only.period.kind === "range" ? only.period.to.year : only.period.year;
  if (typeof year !== "number") return item;
  return { ...item, schedules: item.schedules.map((schedule) => withYear(schedule, year)) };
}

function withYear(schedule: SimpleSchedule, year: number): SimpleSchedule {
  if (schedule.kind !== "window" && schedule.kind !== "deadline") return schedule;
  const { period } = schedule;
  return period.kind === "range" || period.year !== undefined ? schedule : { ...schedule, period: { ...period, year } };
}

/** «;», «:», a bullet that begins a line, a full stop before a space, a comma. */
function endsClause(r: Reader): boolean {
  const { word, line } = peek(r);
  if (word === ";" || word === ":") return true;
  if (word === "." || word === ",") return peek(r, 1).spaced || peek(r, 1).word === "";
  return line && r.at > 0 && bullets.has(word);
}

/** Bullets, brackets and joints between phrases. */
function skipSigns(r: Reader): boolean {
  const token = peek(r);
  if (joints.has(token.word) || bullets.has(token.word)) {
    r.at++;
    return true;
  }
  // «1.», «a)», «1)» at the beginning of a line.
  const listed = token.line && (token.word === "#" || token.word === "?") && token.end - token.start <= 2;
  if (listed && (peek(r, 1).word === ")" || (peek(r, 1).word === "." && peek(r, 2).spaced)) && !peek(r, 1).spaced) {
    r.at += 2;
    return true;
  }
  return false;
}

function startsNumberOfName(r: Reader): boolean {
  if (r.at === 0 || peek(r).word !== "#") return false;
  return named.has(peek(r, -1).word);
}
