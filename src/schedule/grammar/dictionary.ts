import { baseOf, letterOf, shapeOf, toneOf } from "../../core/letter.ts";
import { type OcrFold, ocrFolds, romanSlips } from "./ocrFolds.ts";
import { repairs } from "./token.ts";
import { numerals, romans, variants, vocabulary } from "./vocabulary.ts";

/** What a spelling means. */
export interface Entry {
  readonly word: string;
  readonly value: number;
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

/** All spellings that share their plain letters: by marks, and without any. */
interface Spellings {
  readonly byMarks: Map<number, Entry>;
  readonly words: string[];
}

/** A trie over plain letters: no text is cut out to look a word up. State 0 is no word, 1 the start. */
interface Trie {
  readonly next: Uint16Array;
  readonly spellings: readonly (Spellings | undefined)[];
}

/** Where every word begins. */
export const startState = 1;

/** The state after one more plain letter (its character code); 0 when no word goes on so. */
export function step(state: number, letter: number): number {
  return trie.next[state * 26 + letter - 97] as number;
}

/** What the letters read so far mean with these marks; `undefined`: no word of ours. */
export function wordAt(state: number, marks: number): Entry | undefined {
  return trie.spellings[state]?.byMarks.get(marks);
}

const unknown: Entry = {
  word: "?",
  value: 0,
  follows: 0,
  repair: 0,
  toneAt: 0,
  others: undefined,
  slips: undefined,
};

const trie: Trie = /* @__PURE__ */ buildTrie();

function buildTrie(): Trie {
  const next: number[] = new Array(52).fill(0);
  const spellings: (Spellings | undefined)[] = [undefined, undefined];
  const at = (spelling: string): Spellings => {
    let state = startState;
    for (const { base } of lettersOf(spelling)) {
      const edge = state * 26 + base - 97;
      if (!next[edge]) {
        next[edge] = spellings.push(undefined) - 1;
        for (let i = 0; i < 26; i++) next.push(0);
      }
      state = next[edge] as number;
    }
    const known = spellings[state];
    if (known) return known;
    const made: Spellings = { byMarks: new Map(), words: [] };
    spellings[state] = made;
    return made;
  };
  const add = (spelling: string, more: Partial<Entry> & { readonly word: string }): void => {
    const { byMarks } = at(spelling);
    const entry: Entry = { ...unknown, ...more };
    const marks = marksOf(spelling);
    if (!byMarks.has(marks)) byMarks.set(marks, entry);
  };
  const right = (spelling: string, word: string): void => {
    at(spelling).words.push(word);
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
  addUnmarked(spellings);
  addSlips(at);
  return { next: Uint16Array.from(next), spellings };
}

function addUnmarked(spellings: readonly (Spellings | undefined)[]): void {
  for (const spelling of spellings) {
    const [word, ...others] = new Set(spelling?.words);
    if (!spelling || word === undefined) continue;
    const exact = spelling.byMarks.get(0);
    spelling.byMarks.set(0, {
      word: exact?.word ?? word,
      value: exact?.value || (numerals[word] ?? 0),
      follows: 0,
      repair: exact ? 0 : repairs.unmarked,
      toneAt: 0,
      others: others.length > 0 ? [word, ...others] : undefined,
      slips: undefined,
    });
  }
}

/** A spelling of the table keeps what it means by itself, if anything. */
function addSlips(at: (spelling: string) => Spellings): void {
  for (const fold of ocrFolds) {
    const { byMarks } = at(fold.printed);
    const marks = marksOf(fold.printed);
    const known = byMarks.get(marks) ?? unknown;
    byMarks.set(marks, { ...known, slips: [...(known.slips ?? []), fold] });
  }
}

function lettersOf(text: string): readonly { readonly base: number; readonly letter: number }[] {
  return [...text].map((char) => {
    const letter = letterOf(char.charCodeAt(0));
    return { base: baseOf(letter), letter };
  });
}

/** The same sum as the lexer makes on its way. */
function marksOf(text: string): number {
  let [tone, shapes, weight] = [0, 0, 1];
  for (const { letter } of lettersOf(text)) {
    tone ||= toneOf(letter);
    shapes += shapeOf(letter) * weight;
    weight *= 5;
  }
  return shapes * 8 + tone;
}

/** Value of a Roman numeral as scanning gives it («l», «ll»); 0 when it is none. */
export function romanSlip(word: string, value: number): number {
  return word === "#slip" ? value : 0;
}
