import { type Filling, hole, markText, type Stretch } from "./stencil.ts";
import { xmlText } from "./xmlText.ts";

/** Characters handed on at once. */
const bunch = 65_536;

/** What a stencil is made of: XML, and between two pieces of it a text (undefined) or the number of a comment. */
type Stencil = readonly (string | undefined)[];

/** A hole fills an element; the numbers of comments are attributes. */
const holes = new RegExp(`(?<=>)${hole}(?=<)|(?<=<w:comment[^>]* w:id=")(\\d+)(?=")`);

/**
 * Writes a part of a packed document with the stencils of its stretches filled.
 *
 * @param xml - The part, as the peer wrote it.
 * @param element - What a mark is: a row or a comment.
 * @param stretches - What to write.
 * @returns The part, piece by piece.
 * @throws RangeError when the peer did not write the stencils as they were laid out.
 */
export function* fillStencils(
  xml: string,
  element: "w:tr" | "w:comment",
  stretches: readonly Stretch[],
): Generator<string, void, undefined> {
  const start = `<${element}\\b`;
  let rest = xml;
  for (const [index, { stencils, fillings }] of stretches.entries()) {
    const mark = new RegExp(`${start}(?:(?!${start})[^])*?${markText(index)}[^]*?</${element}>`);
    const [before = "", ...pieces] = rest.split(mark);
    if (pieces.length !== stencils + 1) throw new RangeError(`not ${stencils} stencils in stretch ${index}`);
    rest = pieces.pop() ?? "";
    yield before;
    yield* filled(
      pieces.map((piece) => piece.split(holes)),
      fillings,
    );
  }
  yield rest;
}

function* filled(stencils: readonly Stencil[], fillings: readonly Filling[]): Generator<string, void, undefined> {
  let text = "";
  for (const filling of fillings) {
    text += fill(stencils[filling.stencil] ?? [], filling);
    if (text.length < bunch) continue;
    yield text;
    text = "";
  }
  yield text;
}

function fill(stencil: Stencil, { texts, firstComment }: Filling): string {
  let [xml = ""] = stencil;
  let next = 0;
  for (let at = 1; at < stencil.length; at += 2) {
    const comment = stencil[at];
    xml += comment === undefined ? xmlText(texts[next++] ?? "") : firstComment + Number(comment);
    xml += stencil[at + 1] ?? "";
  }
  if (next !== texts.length) throw new RangeError(`${next} holes for ${texts.length} texts`);
  return xml;
}
