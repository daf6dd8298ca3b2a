import { cleanText } from "./cleanText.ts";

/** The marks of Word's lists in a web page: spans that Word itself ignores when it opens the page again. */
export interface WordListMarks {
  /** A span opens, with this style. */
  readonly open: (style: string) => void;
  /** Takes text that is part of a mark; false where none is open. */
  readonly text: (piece: string) => boolean;
  /** A span closes; gives the mark that ends with it, `"1. "` or `"- "`. */
  readonly close: () => string | undefined;
}

/** Letters of these fonts are drawings: a bullet is "·", "§", "Ø" or "ü". */
const symbolFont = /font-family:\s*["']?(?:symbol|wingdings|webdings)/i;

/**
 * Watches the spans of a page for the marks of lists.
 *
 * @returns Marks, none open.
 */
export function wordListMarks(): WordListMarks {
  const drawn: boolean[] = [];
  let mark: { readonly depth: number; text: string } | undefined;
  return {
    open(style) {
      drawn.push(symbolFont.test(style));
      if (!mark && /mso-list:\s*ignore/i.test(style)) mark = { depth: drawn.length, text: "" };
    },
    text(piece) {
      if (mark) mark.text += piece;
      return mark !== undefined;
    },
    close() {
      const ended = mark?.depth === drawn.length ? cleanText(mark.text) : undefined;
      const isBullet = drawn.includes(true) || ended === "o";
      drawn.pop();
      if (ended === undefined) return undefined;
      mark = undefined;
      return isBullet ? "- " : `${ended} `;
    },
  };
}
