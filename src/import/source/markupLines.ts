import { cleanText } from "./cleanText.ts";
import { walkMarkup } from "./walkMarkup.ts";

const breaks: ReadonlySet<string> = new Set(["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"]);
const tag = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&(#\d+|#x[0-9a-f]+|[a-z]+);/i;

/**
 * Reads one cell of plain text in which a scanner left markup (`<p>`, `<ul>`, `<br>`, entities).
 *
 * @param text - Cell as the file has it.
 * @returns Its paragraphs, without markup.
 */
export function markupLines(text: string): readonly string[] {
  if (!tag.test(text)) return nonEmpty([text]);
  const lines = [""];
  walkMarkup(text, "html", {
    open: (name) => {
      if (breaks.has(name)) lines.push("");
    },
    close: (name) => {
      if (breaks.has(name)) lines.push("");
    },
    text: (piece) => {
      lines[lines.length - 1] += piece;
    },
  });
  return nonEmpty(lines);
}

function nonEmpty(lines: readonly string[]): readonly string[] {
  return lines.map(cleanText).filter((line) => line !== "");
}
