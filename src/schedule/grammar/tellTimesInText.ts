import type { SimpleSchedule } from "../schedule.ts";
import type { Judged } from "./judgeCell.ts";
import type { Placed } from "./readCell.ts";
import { type Reader, readerOf, textOf } from "./reader.ts";
import { readItem } from "./readItem.ts";
import { starts } from "./starts.ts";
import { wordSet } from "./wordSet.ts";

/** Longest text looked through, in tokens: a name is shorter. */
const longest = 60;

/**
 * Tells of what may be a time of its own inside the name of an event, a plan or a condition: «theo quy định, quý IV/2026», «theo lộ
 * trình (quý I)». It was read as part of the name, and may have been meant as a due day.
 */
export function tellTimesInText(r: Reader, { kept }: Judged): void {
  // Such a time stands behind a comma or in brackets, which most cells have none of.
  if (!(r.lexed.may & starts.lead)) return;
  // Another reader, so that what is tried takes nothing from what was noticed.
  let probe: Reader | undefined;
  for (const item of kept) {
    const texts = item.schedules.flatMap(textsOf).filter((text) => text.includes(",") || text.endsWith(")"));
    if (texts.length === 0) continue;
    probe ??= readerOf(r.lexed);
    tellTimes(r, probe, item, texts);
  }
  r.steps += probe?.steps ?? 0;
}

function textsOf(one: SimpleSchedule): readonly string[] {
  const { basis, event } = one as { readonly basis?: string; readonly event?: string };
  return [basis, event, one.condition].filter((text) => text !== undefined);
}

function tellTimes(r: Reader, probe: Reader, { from, to }: Placed, texts: readonly string[]): void {
  const { tokens } = r;
  for (let at = from + 1; at < Math.min(to, from + longest); at++) {
    const sign = tokens[at - 1]?.word;
    if ((sign !== "," && sign !== "(") || !((tokens[at]?.may ?? 0) & starts.phrase)) continue;
    probe.at = at;
    const item = readItem(probe);
    const past = probe.at;
    if (!item?.schedules.every((one) => fallsDue(r, at, one)) || !endsThere(r, past, to, sign)) continue;
    const printed = textOf(r, at, past);
    if (texts.some((text) => text.includes(printed)))
      r.notes.push({ code: "time-in-text", from: at, to: past, params: undefined });
    at = past;
  }
}

const units: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm");

/** A month or longer, a bound or a frequency; not the day of a document, nor units alone («báo cáo tháng, quý, năm»). */
function fallsDue({ tokens }: Reader, at: number, one: SimpleSchedule): boolean {
  if (one.kind === "window") return one.period.kind !== "day";
  if (one.kind === "recurring") return !units.has(tokens[at]?.word ?? "") || tokens[at + 1]?.word === "#";
  return one.kind === "deadline";
}

/** What may stand behind a time: another one, its label, what is said beside it. */
const behind: ReadonlySet<string> = new Set([",", ":", "("]);

/** Behind a comma up to the next one or the end, in a bracket up to its end, which ends the text. */
function endsThere({ tokens }: Reader, past: number, to: number, sign: string): boolean {
  if (sign === "(") return tokens[past]?.word === ")" && past + 1 >= to;
  return past >= to || behind.has(tokens[past]?.word ?? "");
}
