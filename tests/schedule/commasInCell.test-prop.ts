import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KstthcError } from "../../src/core/kstthcError.ts";
import { administrativeReformReports } from "../../src/data/administrativeReformReports.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import type { Schedule, SimpleSchedule } from "../../src/schedule/schedule.ts";
import { readTable } from "../tables/readTable.ts";
import { drawnFrom } from "./drawnFrom.ts";

const plan = {
  planYear: 2022,
  issuedOn: "2022-01-28",
  calendar: vietnamCalendar,
  regime: administrativeReformReports,
} as const;

interface Phrase {
  readonly text: string;
  readonly parts: readonly SimpleSchedule[];
  readonly days: readonly string[];
}

/** Every phrase of the tables on one line that reads alone, without a warning and without a word mended. */
const phrases: readonly Phrase[] = ["schedulePhrases.csv", "blindPhrases.csv"]
  .flatMap((table) => readTable(table).map((row) => row["cách ghi"] ?? ""))
  .flatMap((text) => {
    const read = safeParseSchedule(text);
    if (!read.ok || /\n|\\n/.test(text)) return [];
    const plain = read.issues.every(
      ({ severity, code }) => severity === "info" && code !== "words-glued" && code !== "word-broken",
    );
    const days = daysOf(read.value);
    return plain && !(days instanceof KstthcError) ? [{ text, parts: partsOf(read.value), days }] : [];
  });

function partsOf(schedule: Schedule): readonly SimpleSchedule[] {
  return schedule.kind === "several" ? schedule.parts : [schedule];
}

/** Its due days in order, or why it has none in such a plan: «29/2» of 2022 is told then. */
function daysOf(schedule: Schedule): readonly string[] | KstthcError {
  try {
    return occurrences(schedule, plan)
      .map(({ due }) => due ?? "-")
      .sort();
  } catch (error) {
    if (error instanceof KstthcError) return error;
    throw error;
  }
}

/** What only says how often, how long, from when or in which years: it says so of the time beside it as well. */
function frames(part: SimpleSchedule): boolean {
  if (part.kind === "recurring") return part.due === undefined;
  if (part.kind === "window") return part.period.kind === "range" || part.period.kind === "year";
  return part.kind === "continuous" || part.kind === "start" || (part.kind === "on-demand" && part.basis === undefined);
}

const isDated = ({ kind }: SimpleSchedule): boolean => kind === "window" || kind === "deadline" || kind === "recurring";

/**
 * Whether a comma may join the two times that meet there without a word of it, as one phrase of the language:
 * - one only says how often, how long, from when or in which years («hằng năm, trước ngày 15/12»);
 * - both are days or periods, of which the second may share the bound, the year or the frequency («trước ngày 15/3,
 * 15/6 hằng năm»).
 */
function mayJoin(first: Phrase, second: Phrase): boolean {
  const [before, after] = [first.parts.at(-1), second.parts[0]] as [SimpleSchedule, SimpleSchedule];
  return frames(before) || frames(after) || (isDated(before) && isDated(after));
}

/** Whether a cell of the two has due days that neither has, or lacks some, and tells nothing of it. */
function changesDaysUntold(first: Phrase, second: Phrase): boolean {
  const read = safeParseSchedule(`${first.text}, ${second.text}`);
  if (!read.ok || read.issues.some(({ severity, code }) => severity === "warning" || told.has(code))) return false;
  const days = daysOf(read.value);
  return !(days instanceof KstthcError) && [...first.days, ...second.days].sort().join() !== days.join();
}

const told: ReadonlySet<string> = new Set(["period-narrowed", "bound-shared", "year-shared", "periods-joined"]);

const drawn = drawnFrom(phrases, ({ text }) => text);
const pairs = fc.sample(fc.tuple(drawn, drawn), {
  numRuns: 6000,
  seed: 26,
});

describe("two times with a comma between them", () => {
  const parted = pairs.filter(([first, second]) => !mayJoin(first, second));

  it("are many", () => {
    expect(phrases.length).toBeGreaterThan(1500);
    expect(parted.length).toBeGreaterThan(1000);
  });

  // What is left stands inside the name of an event, behind words that no family reads: «sau khi ban hành, khởi công
  // tháng 3/2022».
  it("keep their due days, or tell what was joined: all but two in a hundred", () => {
    const untold = parted.filter(([first, second]) => changesDaysUntold(first, second));
    expect(untold.map(([first, second]) => `${first.text}, ${second.text}`).slice(parted.length / 50)).toEqual([]);
  });

  it("are one phrase of the language where their due days change untold: fewer than one in ten", () => {
    const untold = pairs.filter(([first, second]) => changesDaysUntold(first, second));
    expect(untold.length / pairs.length).toBeLessThan(0.1);
  });
});
