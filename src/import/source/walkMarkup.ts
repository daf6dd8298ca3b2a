import { Parser } from "htmlparser2";

/** What a reader does at each piece of markup. */
export interface MarkupHandler {
  /** A tag opens; names in XML keep their prefix. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  /** A tag closes, also where the text leaves it open. */
  readonly close: (name: string) => void;
  /** Text between tags, entities resolved. */
  readonly text: (text: string) => void;
  /** Asked after each piece: true ends the walk. */
  readonly done?: () => boolean;
}

/** Tags open at once; deeper text is made to exhaust its reader. */
const maxDepth = 500;
const step = 65_536;

/**
 * Walks markup from its first tag to its last in linear time and without recursion. Entities other than the built-in
 * ones are never expanded, nothing is fetched, no script runs.
 *
 * @param markup - The text.
 * @param language - `"html"` forgives; `"xml"` keeps case and knows self-closed tags.
 * @param handler - What to do.
 * @returns False when the walk stopped because tags nest too deep.
 */
export function walkMarkup(markup: string, language: "html" | "xml", handler: MarkupHandler): boolean {
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > maxDepth) tooDeep = true;
        else handler.open(name, (key) => (Object.hasOwn(attributes, key) ? attributes[key] : undefined));
      },
      onclosetag(name) {
        depth--;
        if (!tooDeep) handler.close(name);
      },
      ontext(text) {
        if (!tooDeep) handler.text(text);
      },
    },
    { xmlMode: language === "xml", decodeEntities: true },
  );
  for (let at = 0; at < markup.length && !tooDeep && !handler.done?.(); at += step)
    parser.write(markup.slice(at, at + step));
  if (!tooDeep && !handler.done?.()) parser.end();
  return !tooDeep;
}
