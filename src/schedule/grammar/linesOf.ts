import type { Lexed } from "./lex.ts";
import { isWhole, readWhole } from "./readWhole.ts";
import { sliceOf } from "./sliceOf.ts";
import { starts } from "./starts.ts";
import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

/** The lines of a cell that may begin with a time. */
export interface Lines {
  /** Their first tokens. */
  readonly all: readonly number[];
  /** Those that say something of their own. */
  readonly own: readonly number[];
  readonly steps: number;
}

/**
 * Finds the lines of a cell that may begin with a time. A line that begins with a capital says something of its own,
 * and so does one that begins with a count («6 tháng một lần») if it and the line before are times alone; others may go
 * on with that line.
 */
export function linesOf(lexed: Lexed): Lines {
  const work = { steps: 0 };
  const all: number[] = [];
  for (let at = 1; at < lexed.end; at++) if (mayBegin(lexed, at, work)) all.push(at);
  const mixed = lexed.text !== lexed.text.toUpperCase();
  const own = all.filter((at, i) => {
    if (mixed && isCapital(lexed, at)) return true;
    if (!counts(lexed, at)) return false;
    return isTime(lexed, all[i - 1] ?? 0, at, work) && isTime(lexed, at, all[i + 1] ?? lexed.end, work);
  });
  return { all, own, steps: work.steps };
}

function isTime(lexed: Lexed, from: number, to: number, work: { steps: number }): boolean {
  const reading = readWhole(sliceOf(lexed, from, to));
  work.steps += reading.steps;
  return isWhole(reading);
}

const leadsOn: ReadonlySet<string> = new Set([",", ";", ":", "(", "[", "/", "-", "&", "+", "•", "và", "hoặc", "hay"]);

/**
 * Whether a line that is no item of a list begins here with a time, or is one with its label, or once its words are
 * mended.
 */
function mayBegin(lexed: Lexed, at: number, work: { steps: number }): boolean {
  const { tokens } = lexed;
  const { line, may, word } = tokens[at] as Token;
  if (!line || word === "•" || leadsOn.has((tokens[at - 1] as Token).word)) return false;
  if (may & starts.phrase) return true;
  let to = at + 1;
  while (to < lexed.end && !(tokens[to] as Token).line) to++;
  return isTime(lexed, at, to, work);
}

function isCapital({ text, tokens }: Lexed, at: number): boolean {
  const first = text.charAt((tokens[at] as Token).start);
  return first !== first.toLowerCase();
}

const units: ReadonlySet<string> = /* @__PURE__ */ wordSet("giờ ngày tuần tháng quý năm lần");

/** «6 tháng», «30 ngày», not a day or a year in figures. */
function counts({ tokens }: Lexed, at: number): boolean {
  return tokens[at]?.word === "#" && units.has(tokens[at + 1]?.word ?? "");
}
