import { foldKey } from "../../core/foldKey.ts";
import { foldText } from "../../core/foldText.ts";
import { type FixedTerm, fixedTerms } from "./fixedTerms.ts";
import { capitals, letters } from "./letters.ts";

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

const beginsCapital = new RegExp(`^[${capitals}]`);
const symbol = new RegExp(String.raw`(\d+\/(?:\d{4}\/)?)(ND|NÐ|QD|QÐ)(-[${capitals}][${letters}]*)`, "g");

/** Terms by their folded words, and by those of their other readings. */
const terms: ReadonlyMap<string, FixedTerm> = new Map(
  fixedTerms.flatMap((term) => [term.term, ...(term.misread ?? [])].map((words) => [foldKey(words), term] as const)),
);

/** Any of them, whole: between spaces, marks and brackets. Where several begin alike, the longest. */
const anyTerm = new RegExp(
  String.raw`(?<=^|[ (["])(?:${[...terms.keys()].sort((a, b) => b.length - a.length).join("|")})(?=[.,;:)\]"]*(?: |$))`,
  "g",
);

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
  const { text: folded, offsets } = foldText(text);
  let repaired = "";
  let kept = 0;
  anyTerm.lastIndex = 0;
  for (let match = anyTerm.exec(folded); match; match = anyTerm.exec(folded)) {
    const end = anyTerm.lastIndex;
    const printed = text.slice(offsets[match.index], offsets[end]);
    const term = terms.get(match[0]);
    if (!term || isRight(printed, term, text.slice(offsets[end]))) {
      anyTerm.lastIndex = folded.indexOf(" ", match.index);
      continue;
    }
    const corrected = withCase(term.term.split(" "), printed.split(" "));
    repairs.push({ printed, corrected, rule: "term-misread" });
    repaired += text.slice(kept, offsets[match.index]) + corrected;
    kept = offsets[end] ?? text.length;
  }
  return repairSymbols(repaired + text.slice(kept), repairs);
}

/** The term itself, or other words that its letters may be. */
function isRight(printed: string, { term, others, unlessNext }: FixedTerm, after: string): boolean {
  const words = printed.toLowerCase();
  if (words === term || others?.includes(words)) return true;
  const next = unlessNext && /[^\s.,;:)\]”»"]+/.exec(after)?.[0].toLowerCase();
  return next !== undefined && unlessNext?.includes(next) === true;
}

/** Each word takes the case of the word it stands for; a word that was missing stays small. */
function withCase(target: readonly string[], own: readonly string[]): string {
  const shift = own.length === target.length;
  return target
    .map((word, i) => {
      const model = (shift ? own[i] : own.find((candidate) => foldKey(candidate) === foldKey(word))) ?? "";
      if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
      return beginsCapital.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(" ");
}

/** Symbols are a closed list: "NĐ-CP", "QĐ-…" lose their bar to "D". */
function repairSymbols(text: string, repairs: Repair[]): RepairedText {
  if (!text.includes("/")) return { text, repairs };
  const repaired = text.replace(symbol, (printed, number, kind, rest) => {
    const corrected = `${number}${kind.startsWith("N") ? "NĐ" : "QĐ"}${rest}`;
    repairs.push({ printed, corrected, rule: "symbol-misread" });
    return corrected;
  });
  return { text: repaired, repairs };
}
