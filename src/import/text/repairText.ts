import { foldKey } from "../../core/foldKey.ts";
import { type FixedTerm, fixedTerms } from "./fixedTerms.ts";

/** One repair of a text. */
export interface Repair {
  /** Words as printed. */
  readonly printed: string;
  /** The same words repaired. */
  readonly corrected: string;
  /** How it is known: a fixed term misread, or the symbol of a document. */
  readonly rule: "term-misread" | "symbol-misread";
}

/** A text and what was repaired in it. */
export interface RepairedText {
  /** The text, repaired. */
  readonly text: string;
  /** The repairs in order; a repair made twice stands twice. */
  readonly repairs: readonly Repair[];
}

interface Candidate {
  readonly words: readonly string[];
  readonly term: FixedTerm;
  readonly target: readonly string[];
}

/** Terms by their first folded word, longer ones first. */
const byFirstWord: ReadonlyMap<string, readonly Candidate[]> = (() => {
  const map = new Map<string, Candidate[]>();
  for (const term of fixedTerms) {
    const target = term.term.split(" ");
    for (const spelling of [term.term, ...(term.misread ?? [])]) {
      const words = spelling.split(" ").map(foldKey);
      const first = words[0] ?? "";
      map.set(
        first,
        [...(map.get(first) ?? []), { words, term, target }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return map;
})();

/**
 * Repairs what a scanner misread and the domain leaves no doubt about: fixed terms that differ in tones and hats only,
 * and the symbols of documents ("ND-CP"). Text without any diacritics is left alone: there nothing was misread.
 *
 * @param text - One sentence or item.
 * @returns The text repaired, and each repair.
 */
export function repairText(text: string): RepairedText {
  if (!/[\u00c0-\u1ef9]/.test(text)) return { text, repairs: [] };
  const repairs: Repair[] = [];
  const parts = text.split(/(\s+)/);
  for (let at = 0; at < parts.length; at += 2) {
    const first = foldKey(strip(parts[at] ?? ""));
    for (const candidate of byFirstWord.get(first) ?? []) {
      const repair = repairAt(parts, at, candidate);
      if (repair) repairs.push(repair);
      if (repair || matches(parts, at, candidate)) break;
    }
  }
  const joined = parts.filter((part) => part !== "").join("");
  return repairSymbols(joined, repairs);
}

function matches(parts: readonly string[], at: number, { words, term }: Candidate): boolean {
  for (let i = 0; i < words.length; i++) {
    const part = parts[at + 2 * i];
    if (part === undefined) return false;
    const own = i === words.length - 1 ? part.replace(/[.,;:)\]”»"]+$/u, "") : part;
    const wanted = words[i] ?? "";
    const bare = i === 0 ? own.replace(/^[(["“«]+/u, "") : own;
    if (foldKey(bare) !== wanted) return false;
  }
  const next = parts[at + 2 * words.length];
  return next === undefined || !term.unlessNext?.includes(strip(next).toLowerCase());
}

function repairAt(parts: string[], at: number, candidate: Candidate): Repair | undefined {
  if (!matches(parts, at, candidate)) return undefined;
  const { words, target, term } = candidate;
  const own = words.map((_, i) => parts[at + 2 * i] ?? "");
  const printed = strip(own.join(" "));
  const corrected = withCase(target, own.map(strip));
  if ([corrected, ...(term.others ?? [])].some((right) => sameButCase(printed, right))) return undefined;
  const before = /^[(["“«]*/u.exec(own[0] ?? "")?.[0] ?? "";
  const after = /[.,;:)\]”»"]*$/u.exec(own.at(-1) ?? "")?.[0] ?? "";
  parts[at] = `${before}${corrected}${after}`;
  for (let i = 1; i < 2 * words.length - 1; i++) parts[at + i] = "";
  return { printed, corrected, rule: "term-misread" };
}

function sameButCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Each word takes the case of the word it stands for; a word that was missing stays small. */
function withCase(target: readonly string[], own: readonly string[]): string {
  const shift = own.length === target.length;
  return target
    .map((word, i) => {
      const model = (shift ? own[i] : own.find((candidate) => foldKey(candidate) === foldKey(word))) ?? "";
      if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
      return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(" ");
}

function strip(word: string): string {
  return word.replace(/^[(["“«]+|[.,;:)\]”»"]+$/gu, "");
}

/** Symbols are a closed list: "NĐ-CP", "QĐ-…" lose their bar to "D". */
function repairSymbols(text: string, repairs: Repair[]): RepairedText {
  const repaired = text.replace(
    /(\d+\/(?:\d{4}\/)?)(ND|NÐ|QD|QÐ)(-[\p{Lu}Đ][\p{L}]*)/gu,
    (printed, number, symbol, rest) => {
      const corrected = `${number}${symbol.startsWith("N") ? "NĐ" : "QĐ"}${rest}`;
      repairs.push({ printed, corrected, rule: "symbol-misread" });
      return corrected;
    },
  );
  return { text: repaired, repairs };
}
