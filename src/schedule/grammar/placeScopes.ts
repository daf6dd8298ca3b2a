import { balanced } from "./balanced.ts";
import { endOfText } from "./endOfText.ts";
import { fillsBracket } from "./fillsBracket.ts";
import type { Placed, Unread } from "./readCell.ts";
import { clauseOf, type Reader } from "./reader.ts";

/** The text that says whom or what a phrase is for. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** For each phrase its scope, and what of the unread text they take up. */
export interface Scopes {
  readonly scopes: readonly (Scope | undefined)[];
  readonly used: ReadonlySet<Unread>;
}

/**
 * Finds the text that says whom each phrase is for: ended by a colon before it; or, where there are several phrases,
 * the text that follows it without a comma, else the text before it in its sentence; else the label of its clause.
 *
 * @param unread - All text of the cell that is no phrase, as it runs.
 * @param kept - The phrases, as they run.
 */
export function placeScopes(r: Reader, unread: readonly Unread[], kept: readonly Placed[]): Scopes {
  const scopes: (Scope | undefined)[] = [];
  const used = new Set<Unread>();
  const labels = new Map<number, Scope | undefined>();
  const take = (from: number, to: number): Scope => {
    const [first, last] = [unread[from] as Unread, unread[to] as Unread];
    for (let i = from; i <= to; i++) used.add(unread[i] as Unread);
    r.steps += last.to - first.from;
    // «Tờ trình - quý II»: the dash leads to the time.
    const end = last.to - first.from > 1 && r.tokens[last.to - 1]?.word === "-" ? last.to - 1 : last.to;
    return { from: first.from, to: end, text: balanced(clauseOf(r, named(r, first.from, end), end)) };
  };
  let next = 0;
  kept.forEach((item, i) => {
    const first = next;
    while (next < unread.length && (unread[next] as Unread).to <= item.from) next++;
    // What is looked through for this phrase, and once more for the label of its clause.
    r.steps += 2 * (next - first) + 1;
    const found = scopeOf(item, kept[i - 1], unread, first, next, kept.length > 1 || fillsBracket(r, item));
    const range = found && names(r, unread[found[0]] as Unread, (unread[found[1]] as Unread).to) ? found : undefined;
    scopes.push(range ? take(...range) : inherited(item, kept[i - 1], unread, next, labels, take));
  });
  return { scopes, used };
}

/** The stretches of text, from one to another, that speak of a phrase; before it stand those from `first` up to `next`. */
function scopeOf(
  item: Placed,
  before: Placed | undefined,
  unread: readonly Unread[],
  first: number,
  next: number,
  several: boolean,
): readonly [from: number, to: number] | undefined {
  const last = next > first ? unread[next - 1] : undefined;
  if (last?.label) {
    let from = next - 1;
    while (from > first && unread[from - 1]?.sentence === last.sentence) from--;
    return [from, next - 1];
  }
  if (!several) return undefined;
  const behind = unread[next];
  if (behind?.from === item.to && behind.sentence === item.sentence) return [next, next];
  if (last?.sentence !== item.sentence) return undefined;
  let from = first;
  // What follows the phrase before without a comma is that phrase's own; an earlier line says nothing of this one.
  while (from < next && !standsBefore(unread[from] as Unread, item, before)) from++;
  return from < next ? [from, next - 1] : undefined;
}

/**
 * «từ | quý II, quý IV», «các Sở hoặc đột xuất | quý II»: words that bound or begin a time which was not read name
 * nobody.
 */
function names(r: Reader, { from, label }: Unread, to: number): boolean {
  const { tokens } = r;
  if (bounds.has(tokens[from]?.word ?? "")) return label && tokens[from + 1]?.word !== "#";
  r.at = from;
  // A bracket that opens at its end is that of the phrase behind it.
  return label || endOfText(r) >= (tokens[to - 1]?.word === "(" ? to - 1 : to);
}

const bounds: ReadonlySet<string> = new Set([
  "từ",
  "kể",
  "trước",
  "đến",
  "tới",
  "hết",
  "chậm",
  "muộn",
  "không",
  "hàng",
  "mỗi",
]);

function standsBefore(unread: Unread, item: Placed, before: Placed | undefined): boolean {
  return unread.sentence === item.sentence && unread.from > (before?.to ?? -1);
}

/** Phrases of one clause share its label: «Sở Nội vụ: Quý I, Quý III». */
function inherited(
  item: Placed,
  before: Placed | undefined,
  unread: readonly Unread[],
  next: number,
  labels: Map<number, Scope | undefined>,
  take: (from: number, to: number) => Scope,
): Scope | undefined {
  if (before?.clause !== item.clause) return undefined;
  if (labels.has(item.clause)) return labels.get(item.clause);
  let at = next - 1;
  while (at >= 0 && (unread[at] as Unread).clause >= item.clause) at--;
  const label = unread[at];
  const scope = label?.label && label.clause === item.clause - 1 ? take(at, at) : undefined;
  labels.set(item.clause, scope);
  return scope;
}

/** «Đối với cấp tỉnh: quý II»: a scope says by itself that it is what the time is for. */
function named({ lexed: { tokens } }: Reader, from: number, to: number): number {
  return to > from + 2 && tokens[from]?.word === "đối" && tokens[from + 1]?.word === "với" ? from + 2 : from;
}
