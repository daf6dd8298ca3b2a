import type { SimpleSchedule } from "../schedule.ts";
import { endOfTimeWords } from "./endOfTimeWords.ts";
import type { Judged } from "./judgeCell.ts";
import type { Placed } from "./readCell.ts";
import { type Note, type Reader, readerOf, textOf } from "./reader.ts";
import { readItem } from "./readItem.ts";
import { starts } from "./starts.ts";
import { isYear, type Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

/** Longest text looked through, in tokens: a name is shorter. */
const longest = 60;

/**
 * Tells of what may be a time of its own inside the name of an event, a plan or a condition, or in what says whom a
 * time is for: «theo quy định, quý IV/2026», «tập huấn (tháng 6), kiểm tra (trước 15/3)». It was read as part of the
 * text, and may have been meant as a due day.
 */
export function tellTimesInText(r: Reader, { kept }: Judged): void {
  for (const item of kept) if (item.schedules.some(isUndatedEvent)) tellDay(r, item);
  // Such a time stands behind a comma, a bracket or a dash, which most cells have none of.
  if (!(r.lexed.may & (starts.lead | starts.rangeEnd))) return;
  const found: Note[] = [];
  // Another reader, so that what is tried takes nothing from what was noticed.
  let probe: Reader | undefined;
  for (const { from, to, schedules } of kept) {
    const texts = schedules.flatMap(textsOf).filter(mayHold);
    if (texts.length === 0) continue;
    probe ??= readerOf(r.lexed);
    addTimes(probe, from + 1, to, found, (printed) => texts.some((text) => text.includes(printed)));
  }
  for (const { code, from, to } of r.notes) {
    if (code !== "scope-kept" || to - from < 3) continue;
    probe ??= readerOf(r.lexed);
    addTimes(probe, from + 1, to, found);
    addPlaces(probe, from, to, found);
    addNamed(probe, from, to, found);
  }
  if (found.length > 0) r.notes.push(...found);
  r.steps += probe?.steps ?? 0;
}

function isUndatedEvent(one: SimpleSchedule): boolean {
  return one.kind === "event" && one.on === undefined;
}

/**
 * «trước ngày ngày 15/12», «kể từ ngày ký 15/6»: behind «ngày» and one word a day in figures is hardly an event's name.
 */
function tellDay(r: Reader, { from, to }: Placed): void {
  const { tokens } = r;
  const most = Math.min(to - 2, from + longest);
  for (let at = from; at < most; at++) {
    if (tokens[at]?.word !== "ngày" || tokens[at + 2]?.word !== "#" || tokens[at + 1]?.word === "số") continue;
    r.notes.push({ code: "time-in-text", from: at, to, params: undefined });
    return;
  }
}

function textsOf(one: SimpleSchedule): readonly string[] {
  const { basis, event } = one as { readonly basis?: string; readonly event?: string };
  return [basis, event, one.condition, one.scope].filter((text) => text !== undefined);
}

function mayHold(text: string): boolean {
  return text.includes(",") || text.includes("(") || text.includes(" - ");
}

/**
 * In what says whom a time is for, `isText` absent, and behind a comma a bound leads to a time wherever it stands: «lùi
 * từ quý I/2026», «theo kế hoạch, lần 1 trong tháng 5».
 */
function addTimes(r: Reader, from: number, to: number, found: Note[], isText?: (printed: string) => boolean): void {
  const { tokens } = r;
  let comma = false;
  for (let at = from; at < Math.min(to, from + longest); at++) {
    const sign = tokens[at - 1]?.word ?? "";
    comma ||= sign === ",";
    const bound = (comma || isText === undefined) && (bounds.has(tokens[at]?.word ?? "") || instead.has(sign));
    if (!(bound || before.has(sign)) || !((tokens[at]?.may ?? 0) & starts.phrase)) continue;
    const past = endOfTime(r, at, to, bound);
    if (past === undefined) continue;
    if (isText === undefined || isText(textOf(r, at, past)))
      found.push({ code: "time-in-text", from: at, to: past, params: undefined });
    at = past;
  }
}

/**
 * Where the time ends that begins there, if it falls due and nothing goes on with it; behind a comma a firm one may be
 * followed by text.
 */
function endOfTime(r: Reader, at: number, to: number, bound: boolean): number | undefined {
  const sign = r.tokens[at - 1]?.word ?? "";
  r.at = at;
  const item = readItem(r);
  const month = item === undefined && isMonth(r, at);
  const past = month ? at + 3 : r.at;
  const due = month || item?.schedules.every((one) => fallsDue(r, at, one) || (bound && one.kind === "start"));
  return due && ((sign === "," && item?.strong) || endsThere(r, past, to, sign)) ? past : undefined;
}

/** «họp vào tuần đầu», «gửi trong tuần đầu của tháng sau»: a part of each period, which no family reads. */
function addPlaces({ tokens }: Reader, from: number, to: number, found: Note[]): void {
  for (let at = from + 1; at < Math.min(to, from + longest); at++) {
    if (!leads.has(tokens[at]?.word ?? "") || tokens[at + 1]?.word === "#") continue;
    const end = endOfTimeWords(tokens, at, to);
    if (end === at || found.some((one) => one.from <= at && at < one.to)) continue;
    found.push({ code: "time-in-text", from: at, to: end, params: undefined });
    at = end;
  }
}

/** «thay đổi so với quý I/2026», «dịp 27/7», «kỷ niệm ngày 19/5»: a period with its year, or a day. */
function addNamed(r: Reader, from: number, to: number, found: Note[]): void {
  const { tokens } = r;
  for (let at = from + 1; at < Math.min(to, from + longest); at++) {
    if (!named.has(tokens[at]?.word ?? "") || tokens[at - 1]?.word === "#") continue;
    r.at = at;
    const [one, ...more] = readItem(r)?.schedules ?? [];
    const past = r.at;
    if (more.length > 0 || one?.kind !== "window" || one.period.kind === "range" || past > to) continue;
    if (one.period.kind !== "day" && typeof one.period.year !== "number") continue;
    if (one.period.kind === "year" || found.some((told) => told.from <= at && at < told.to)) continue;
    found.push({ code: "time-in-text", from: at, to: past, params: undefined });
    at = past;
  }
}

const named: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tháng quý #");

const leads: ReadonlySet<string> = new Set(["vào", "trong"]);

const bounds: ReadonlySet<string> = /* @__PURE__ */ wordSet("từ đến tới trước hết trong vào chậm muộn");
/** «thay vì quý I/2026», «thay cho quý I/2026», «trước đây: quý I/2026». */
const instead: ReadonlySet<string> = /* @__PURE__ */ wordSet("vì cho thay :");

/** Signs behind which a time may stand inside a text. */
const before: ReadonlySet<string> = new Set([",", "(", ")", "[", '"', "-", "+", ":"]);
const units: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm");

/**
 * A period, a bound, a length or a frequency; not the day of a document behind a dash, nor units alone («báo cáo tháng,
 * quý, năm»).
 */
function fallsDue({ tokens }: Reader, at: number, one: SimpleSchedule): boolean {
  if (one.kind === "window") return one.period.kind !== "day" || tokens[at - 1]?.word !== "-";
  if (one.kind === "recurring")
    return one.due !== undefined || !units.has(tokens[at]?.word ?? "") || tokens[at + 1]?.word === "#";
  return one.kind === "deadline" || one.kind === "offset" || (one.kind === "event" && one.on !== undefined);
}

/** «06/2022», which is a month only where nothing else stands. */
function isMonth({ tokens }: Reader, at: number): boolean {
  const [month, sign, year] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  return month.word === "#" && month.value <= 12 && sign?.word === "/" && year !== undefined && isYear(year);
}

/** What may stand behind a time: another one, its label or bound, what is said beside it. */
const behind: ReadonlySet<string> = /* @__PURE__ */ wordSet(", : ( đối và hoặc trước chậm muộn ngày vào");

/** Behind a comma up to the next one or the end, in a bracket up to its end. */
function endsThere({ tokens }: Reader, past: number, to: number, sign: string): boolean {
  if (sign === "(" || sign === "[") return tokens[past]?.word === (sign === "(" ? ")" : "]");
  return past >= to || behind.has(tokens[past]?.word ?? "");
}
