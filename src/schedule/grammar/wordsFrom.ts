import { baseOf, letterOf } from "../../core/letter.ts";
import { type Entry, startState, transitions, wordAt } from "./dictionary.ts";
import { noMarks, placeless, tonePlace, withMarks } from "./marks.ts";

/** A word of ours and where it ends. */
export interface FoundWord {
  readonly entry: Entry;
  readonly end: number;
}

/** All words of ours, of letters and in their right spelling, that a text goes on with from one place on: the shortest first. */
export function wordsFrom(text: string, from: number): readonly FoundWord[] {
  const next = transitions();
  const found: FoundWord[] = [];
  let state = startState;
  let marks = noMarks;
  let length = 0;
  for (let at = from; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    const base = baseOf(letter);
    if (base >= 97 && base <= 122) {
      state = next[state * 26 + base - 97] as number;
      length++;
    } else if (base !== 0 || letter === 0) break;
    if (state === 0) break;
    if (letter > 0x7f) marks = withMarks(marks, letter, length);
    const entry = wordAt(state, placeless(marks));
    if (entry && isRight(entry, tonePlace(marks))) found.push({ entry, end: at + 1 });
  }
  return found;
}

function isRight({ word, repair, follows, toneAt }: Entry, place: number): boolean {
  return repair === 0 && follows === 0 && word[0] !== "#" && (toneAt === 0 || toneAt === place);
}
