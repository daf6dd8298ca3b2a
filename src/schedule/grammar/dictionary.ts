import { addTo, type Lists } from "../../core/addTo.ts";
import { baseOf, letterOf } from "../../core/letter.ts";
import { noMarks, placeless, withMarks } from "./marks.ts";
import { type OcrFold, ocrFolds, romanSlips } from "./ocrFolds.ts";
import { startsWith } from "./starts.ts";
import { repairs } from "./token.ts";
import { numerals, romans, variants, vocabulary } from "./vocabulary.ts";

/** What a spelling means. */
export interface Entry {
  /** Tone and shapes of its letters, wherever the tone stands. */
  readonly marks: number;
  readonly word: string;
  readonly value: number;
  /** Families of phrases it may begin, as bits. */
  readonly may: number;
  /** Value of a Roman numeral written onto the word; 0 none. */
  readonly follows: number;
  readonly repair: number;
  /** Letter the tone stands on in the right spelling, counted from 1; 0 none, or either place is right. */
  readonly toneAt: number;
  /** Other words with the same letters. */
  readonly others: readonly string[] | undefined;
  /** What it may be misprinted for. */
  readonly slips: readonly OcrFold[] | undefined;
}

/** A trie over plain letters: no text is cut out to look a word up. State 0 is no word, 1 the start. */
interface Trie {
  readonly next: Uint16Array;
  /** By state: all spellings that share these plain letters. */
  readonly entries: readonly (readonly Entry[] | undefined)[];
}

/** Where every word begins. */
export const startState = 1;

/** For each state and each of the 26 plain letters, the state after it; 0 when no word goes on so. */
export function transitions(): Uint16Array {
  return trie().next;
}

/** What the letters read so far mean with these marks; `undefined`: no word of ours. */
export function wordAt(state: number, marks: number): Entry | undefined {
  const entries = trie().entries[state];
  if (entries === undefined) return undefined;
  for (let i = 0; i < entries.length; i++) if ((entries[i] as Entry).marks === marks) return entries[i];
  return undefined;
}

const unknown: Entry = {
  marks: 0,
  word: "?",
  value: 0,
  may: 0,
  follows: 0,
  repair: 0,
  toneAt: 0,
  others: undefined,
  slips: undefined,
};

let built: Trie | undefined;

/** The one dictionary, built for the first cell that is read: whoever imports the library need not read any. */
function trie(): Trie {
  built ??= buildTrie();
  return built;
}

function buildTrie(): Trie {
  const next: number[] = new Array(52).fill(0);
  const entries: (Entry[] | undefined)[] = [undefined, undefined];
  const words: Lists<string, string> = new Map();
  const stateOf = (spelling: string): number => {
    let state = startState;
    for (const letter of lettersOf(spelling)) {
      const edge = state * 26 + baseOf(letter) - 97;
      if (!next[edge]) {
        next[edge] = entries.push(undefined) - 1;
        for (let i = 0; i < 26; i++) next.push(0);
      }
      state = next[edge] as number;
    }
    entries[state] ??= [];
    return state;
  };
  /** Keeps what a spelling already means, unless told to replace it. */
  const add = (spelling: string, more: Partial<Entry>, replace = false): void => {
    const known = entries[stateOf(spelling)] as Entry[];
    const marks = marksOf(spelling);
    const at = known.findIndex((entry) => entry.marks === marks);
    if (at >= 0 && !replace) return;
    const made = { ...unknown, ...known[at], ...more, marks };
    known[at < 0 ? known.length : at] = { ...made, word: interned(made.word), may: startsWith(made) };
  };
  const right = (spelling: string, word: string): void => {
    const plain = lettersOf(spelling)
      .map((letter) => String.fromCharCode(baseOf(letter)))
      .join("");
    addTo(words, plain, interned(word));
    add(spelling, { word, value: numerals[word] ?? 0, toneAt: word === "quý" ? 3 : 0 });
  };
  for (const word of vocabulary) right(word, word);
  for (const [spelling, word] of Object.entries(variants)) right(spelling, word);
  romans.forEach((roman, i) => {
    add(roman, { word: "#roman", value: i + 1 });
    if (i < 4) for (const prefix of ["quý", "quí", "q"]) add(prefix + roman, { word: "quý", follows: i + 1 });
    if (i < 4) add(`quy${roman}`, { word: "quý", follows: i + 1, repair: repairs.unmarked });
  });
  add("q", { word: "q" });
  add("t", { word: "t" });
  add("h", { word: "giờ" });
  for (const [slip, value] of Object.entries(romanSlips)) add(slip, { word: "#slip", value });
  // Without its diacritics a spelling means what it spells, else the likeliest of the words with these letters.
  words.forEach((same, plain) => {
    const [word = "", ...others] = new Set(same);
    const exact = entries[stateOf(plain)]?.find((entry) => entry.marks === 0);
    add(
      plain,
      {
        word: exact?.word ?? word,
        value: exact?.value || (numerals[word] ?? 0),
        follows: 0,
        repair: exact ? 0 : repairs.unmarked,
        toneAt: 0,
        others: others.length > 0 ? [word, ...others] : undefined,
        slips: undefined,
      },
      true,
    );
  });
  // A spelling of the table keeps what it means by itself, if anything.
  for (const fold of ocrFolds) {
    const known = entries[stateOf(fold.printed)]?.find((entry) => entry.marks === marksOf(fold.printed));
    add(fold.printed, { slips: [...(known?.slips ?? []), { ...fold, meant: interned(fold.meant) }] }, true);
  }
  return { next: Uint16Array.from(next), entries };
}

/** The one string that stands for a word everywhere: as a property name is, so that comparing needs no look at letters. */
export function interned(word: string): string {
  return Object.keys({ [word]: 0 })[0] as string;
}

function lettersOf(text: string): readonly number[] {
  return [...text].map((char) => letterOf(char.charCodeAt(0)));
}

function marksOf(text: string): number {
  return placeless(lettersOf(text).reduce((marks, letter, i) => withMarks(marks, letter, i + 1), noMarks));
}

/** Value of a Roman numeral as scanning gives it («l», «ll»); 0 when it is none. */
export function romanSlip(word: string, value: number): number {
  return word === "#slip" ? value : 0;
}
