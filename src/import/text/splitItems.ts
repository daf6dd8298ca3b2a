import type { OutlineLine } from "../outline/outline.ts";
import { placeIn } from "../outline/placeIn.ts";
import { beginsItem, withoutBullet } from "./sentenceEdges.ts";

/** How the items of a column are told apart beside bullets and paragraphs. */
export interface SplitOptions {
  /** True where each sentence is an item: statements of who does what. */
  readonly sentences?: boolean;
}

/**
 * Parts a cell into its items: paragraphs, bullets inside a paragraph ("… chủ trì. - Các sở …"), letters that count on
 * ("a) … b) …"), and where asked each sentence. Dashes inside names ("Phục vụ - Kiểm soát") part nothing.
 *
 * @param lines - Paragraphs of the cell.
 * @param options - What else parts items.
 * @returns Items without their bullets, each with the place its paragraph begins.
 */
export function splitItems(lines: readonly OutlineLine[], options: SplitOptions = {}): readonly OutlineLine[] {
  return lines.flatMap((line) => {
    let from = 0;
    return atLetters(atBullets(line.text))
      .flatMap((item) => (options.sentences ? atSentences(item) : [item]))
      .map((item) => {
        const text = withoutBullet(item);
        const at = line.text.indexOf(text, from);
        from = at + text.length;
        const joined = (line.joined ?? []).map(([offset, place]) => [offset - at, place] as const);
        return { text, place: placeIn(line, at), joined };
      })
      .filter((item) => item.text !== "");
  });
}

/** A bullet inside a paragraph stands after a finished item. */
function atBullets(text: string): readonly string[] {
  return text.split(/(?<=[.;:!?…]["”’»)]{0,3})\s+(?=[-–—•●▪■◦·+]\s*\p{Lu})/u);
}

/** "a) … b) … c) …": only letters that count on from the one before part items. */
function atLetters(items: readonly string[]): readonly string[] {
  return items.flatMap((item) => {
    const first = /^([a-zđ])\)\s/u.exec(item)?.[1];
    if (first === undefined) return [item];
    const parts: string[] = [];
    let rest = item;
    for (let letter = nextLetter(first); letter !== undefined; letter = nextLetter(letter)) {
      const at = rest.search(new RegExp(`(?<=[.;:,])\\s+${letter}\\)\\s`, "u"));
      if (at < 0) break;
      parts.push(rest.slice(0, at));
      rest = rest.slice(at).trim();
    }
    return [...parts, rest];
  });
}

const letters = "abcdđeghiklmnopqrstuvxy";

function nextLetter(letter: string): string | undefined {
  const at = letters.indexOf(letter);
  return at < 0 ? undefined : letters[at + 1];
}

/** "… chủ trì. Các sở …": a full stop that is not of an abbreviation ("TP. Huế"). */
function atSentences(text: string): readonly string[] {
  if (beginsItem(text) && !/[.;]\s/.test(text)) return [text];
  return text.split(/(?<=[^\s.]{2}[.])(?<!\b(?:TP|TX|TT|Tp|Tx|PGS|TS)\.)\s+(?=\p{Lu})/u);
}
