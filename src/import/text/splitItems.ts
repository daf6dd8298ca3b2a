import type { OutlineLine } from "../outline/outline.ts";
import { placeIn } from "../outline/placeIn.ts";
import { capitals } from "./letters.ts";
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

const bulletInside = new RegExp(String.raw`(?<=[.;:!?…]["”’»)]{0,3})\s+(?=[-–—•●▪■◦·+]\s*[${capitals}])`);
/** A full stop that is not of an abbreviation ("TP. Huế"). */
const betweenSentences = new RegExp(
  String.raw`(?<=[^\s.]{2}[.])(?<!\b(?:TP|TX|TT|Tp|Tx|PGS|TS)\.)\s+(?=[${capitals}])`,
);

/** A bullet inside a paragraph stands after a finished item. */
function atBullets(text: string): readonly string[] {
  return text.split(bulletInside);
}

/** "a) … b) … c) …": only letters that count on from the one before part items. */
function atLetters(items: readonly string[]): readonly string[] {
  return items.flatMap((item) => {
    const first = /^([a-zđ])\)\s/.exec(item)?.[1];
    if (first === undefined) return [item];
    const parts: string[] = [];
    let rest = item;
    for (let letter = nextLetter(first); letter !== undefined; letter = nextLetter(letter)) {
      const at = rest.search(new RegExp(`(?<=[.;:,])\\s+${letter}\\)\\s`));
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

/** "… chủ trì. Các sở …". */
function atSentences(text: string): readonly string[] {
  if (beginsItem(text) && !/[.;]\s/.test(text)) return [text];
  return text.split(betweenSentences);
}
