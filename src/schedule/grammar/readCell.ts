import type { SimpleSchedule } from "../schedule.ts";
import { fillsBracket } from "./fillsBracket.ts";
import { inYearOf } from "./inYearOf.ts";
import { isBullet } from "./isBullet.ts";
import { numbersTime } from "./numbersTime.ts";
import { back, behind, peek, type Reader } from "./reader.ts";
import { type Item, readItem } from "./readItem.ts";
import { readTail } from "./readTail.ts";
import { skipNumber } from "./skipNumber.ts";
import { skipSigns } from "./skipSigns.ts";
import { starts } from "./starts.ts";
import { wordSet } from "./wordSet.ts";

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
  /** The line it begins on, or that goes on to it, counted from 0. */
  readonly row: number;
}

/** A cell taken apart into phrases and what stands between them. */
export interface Cell {
  readonly items: readonly Placed[];
  readonly unread: readonly Unread[];
  /** How many of its first tokens make sense as a time, or as the beginning of one. */
  readonly understood: number;
}

interface Growing {
  readonly items: Placed[];
  readonly unread: Unread[];
  /** Where the text begins that no family has read up to here; −1 none. */
  gap: number;
  clause: number;
  sentence: number;
  row: number;
  understood: number;
}

/** Words behind which a figure is the number of something, not a time: «Đề án 06», «Quyết định 12». */
const named: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "án số điều khoản mục lục định quyết thị tư đường phụ thứ biểu mẫu phần",
);

/** Reads all phrases of a cell, from left to right; every token is tried once as the beginning of a phrase. */
export function readCell(r: Reader): Cell {
  const cell: Growing = { items: [], unread: [], gap: -1, clause: 0, sentence: 0, row: 0, understood: 0 };
  for (let token = peek(r); token.word !== ""; token = peek(r)) {
    beginLine(r, cell, token.line);
    if (token.may < 0 || !(token.may & starts.phrase)) {
      if (endsClause(r)) {
        closeGap(r, cell, token.word === ":");
        cell.clause++;
        if (token.word !== ",") cell.sentence++;
        r.at++;
        continue;
      }
      if (cell.gap < 0 && skipSigns(r)) continue;
    } else if (cell.gap < 0 && skipNumber(r)) continue;
    readNext(r, cell, token.may);
  }
  closeGap(r, cell, false);
  if (cell.unread.length === 0) cell.understood = Math.max(r.furthest, r.at);
  return cell;
}

/** A line right behind a time says something of its own: whom it is for does not hold for that time. */
function beginLine(r: Reader, cell: Growing, line: boolean): void {
  if (!line) return;
  // «Trước ngày 15/3,⏎15/6»: the comma leads on.
  if (r.at > 0 && behind(r, 1).word !== ",") cell.row++;
  if (cell.gap >= 0 || cell.items.at(-1)?.to !== r.at) return;
  cell.clause++;
  cell.sentence++;
}

/** A phrase where one stands, else one more token of text. */
function readNext(r: Reader, cell: Growing, may: number): void {
  const { at } = r;
  const read = !(may & starts.phrase) || startsNumberOfName(r) ? undefined : readItem(r);
  // «Giai đoạn 1 (đến 30/6/2026)»: a bracket that holds nothing but a time with its bound.
  const bounded = read && cell.gap >= 0 && may & starts.bound && fillsBracket(r, read);
  // «lần 1 quý I, lần 2 quý III»
  const numbered = read && cell.gap >= 0 && numbersTime(r.tokens, cell.gap, at) && !read.schedules.some(isYear);
  const item = bounded || numbered ? { ...read, strong: true } : read;
  // Inside other text only what stands firmly is a time; the next word may still begin one.
  if (item && (cell.gap < 0 || item.strong)) {
    if (cell.gap >= 0) {
      const end = r.at;
      r.at = at;
      closeGap(r, cell, false);
      r.at = end;
    }
    const { clause, sentence, row } = cell;
    const { schedules, strong, from, to } = inLastYear(r, readTail(r, item), cell.items.at(-1));
    cell.items.push({ schedules, strong, from, to, clause, sentence, row });
    return;
  }
  if (cell.gap < 0) {
    cell.gap = at;
    if (cell.unread.length === 0) cell.understood = Math.max(r.furthest, at);
  }
  // A bare day or year is text as a whole: its second half is no month of its own.
  if (item?.schedules.every((schedule) => schedule.kind === "window")) return;
  back(r, at);
  // What cannot be refuses the cell, whatever follows.
  r.at = r.problem ? r.lexed.end : at + 1;
}

/** «đợt 1 năm 2026» is the name of one. */
function isYear(one: SimpleSchedule): boolean {
  return "period" in one && one.period.kind === "year";
}

/** «Quý II/2026 (tháng 5)»: the year of what stands right before its bracket. */
function inLastYear({ tokens }: Reader, item: Item, last: Item | undefined): Item {
  return last?.to === item.from - 1 && tokens[last.to]?.word === "(" ? inYearOf(last, item) : item;
}

function closeGap(r: Reader, cell: Growing, label: boolean): void {
  const { gap, clause, sentence } = cell;
  if (gap < 0) return;
  if (r.at > gap) cell.unread.push({ from: gap, to: r.at, clause, sentence, label });
  cell.gap = -1;
}

/** «;», «:», a bullet that begins a line, a full stop before a space, a comma. */
function endsClause(r: Reader): boolean {
  const token = peek(r);
  const { word } = token;
  if (word === ";" || word === ":") return true;
  if (word === "." || word === ",") return peek(r, 1).spaced || peek(r, 1).word === "";
  return r.at > 0 && isBullet(token);
}

function startsNumberOfName(r: Reader): boolean {
  if (r.at === 0 || peek(r).word !== "#") return false;
  return named.has(behind(r, 1).word);
}
