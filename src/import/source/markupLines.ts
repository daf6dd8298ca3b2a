import { cleanText } from "./cleanText.ts";
import { walkMarkup } from "./walkMarkup.ts";

const breaks: ReadonlySet<string> = new Set(["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"]);
const tag = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i;

/**
 * Reads one cell of plain text in which a scanner left markup (`<p>`, `<ul>`, `<br>`, entities).
 *
 * @param text - Cell as the file has it.
 * @returns Its paragraphs, without markup.
 */
export function markupLines(text: string): readonly string[] {
  // The name of each tag stands between the pieces of text.
  const pieces = text.includes("<") ? text.split(tag) : [text];
  const lines = [pieces[0] ?? ""];
  for (let at = 1; at < pieces.length; at += 2) {
    if (breaks.has((pieces[at] ?? "").toLowerCase())) lines.push(pieces[at + 1] ?? "");
    else lines[lines.length - 1] += pieces[at + 1] ?? "";
  }
  return lines.map((line) => cleanText(entity.test(line) ? resolved(line) : line)).filter((line) => line !== "");
}

function resolved(line: string): string {
  let text = "";
  walkMarkup(line, "html", {
    open: () => undefined,
    close: () => undefined,
    text: (piece) => {
      text += piece;
    },
  });
  return text;
}
