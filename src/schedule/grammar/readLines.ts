import type { SimpleSchedule } from "../schedule.ts";
import type { Lexed } from "./lex.ts";
import { linesOf } from "./linesOf.ts";
import { listLines } from "./listLines.ts";
import { partAt } from "./partAt.ts";
import type { Note } from "./reader.ts";
import { isWhole, type Reading, readWhole } from "./readWhole.ts";
import { sliceOf } from "./sliceOf.ts";
import type { Token } from "./token.ts";

/**
 * Reads a cell of several lines. A line that says something of its own is parted from the one before («Quý II⏎Hằng
 * năm»); another goes on with it («trước ngày 15/12⏎hằng năm»), which is told where both are times alone too.
 */
export function readLines(lexed: Lexed): Reading {
  const listed = listLines(lexed);
  const { all, own, steps: sought } = linesOf(listed);
  if (all.length === 0) return readWhole(listed);
  let steps = sought;
  const at = (lines: readonly number[]): Reading => {
    const reading = readWhole(partAt(listed, lines));
    steps += reading.steps;
    return reading;
  };
  const parted = at(own);
  const joined = own.length === 0 || isWhole(parted) ? parted : at([]);
  const found = own.length === all.length || isWhole(joined) ? joined : at(all);
  if (!isWhole(found)) return { ...joined, steps };
  const apart = new Set(joined === parted ? own : []);
  const loose = found === joined ? all.filter((line) => !apart.has(line)) : [];
  if (loose.length > 0) {
    const alone = readAlone(listed, all);
    for (const one of alone) steps += one.steps;
    if (alone.every(isWhole) && JSON.stringify(partsOf(found)) !== JSON.stringify(alone.flatMap(partsOf)))
      found.r.notes.push(...joinedLines(found, new Set(loose.map((line) => listed.tokens[line]?.start))));
  }
  return { ...found, steps };
}

/** Each stretch that those lines part, as a cell of its own. */
function readAlone(lexed: Lexed, lines: readonly number[]): readonly Reading[] {
  return [0, ...lines].map((from, i) => readWhole(sliceOf(lexed, from, lines[i] ?? lexed.end)));
}

/** The times of a cell. */
function partsOf({ judged: { schedule } }: Reading): readonly SimpleSchedule[] {
  if (schedule === undefined) return [];
  return schedule.kind === "several" ? schedule.parts : [schedule];
}

/**
 * Tells of the lines, known by where they begin in the text, that stand inside a time; or else of all that changed
 * their neighbours.
 */
function joinedLines({ r: { lexed }, judged }: Reading, lines: ReadonlySet<number | undefined>): readonly Note[] {
  const within = judged.kept.flatMap(({ from, to }) => notesOf(lexed, from + 1, to, lines));
  return within.length > 0 ? within : notesOf(lexed, 1, lexed.end, lines);
}

function notesOf({ tokens }: Lexed, from: number, to: number, lines: ReadonlySet<number | undefined>): Note[] {
  const notes: Note[] = [];
  let end = to;
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (!token.line) continue;
    if (lines.has(token.start)) notes.push({ code: "line-joined", from: at, to: end, params: undefined });
    end = at;
  }
  return notes;
}
