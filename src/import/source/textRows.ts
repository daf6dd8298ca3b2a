/** One cell of a row of plain text. */
export interface TextCell {
  /** Its text, without the quotes around it. */
  readonly text: string;
  /** Line it begins on, 1 first. */
  readonly line: number;
  /** Column it begins in, 1 first. */
  readonly column: number;
}

/** One row: a line, or several where a quoted cell goes over them. */
export interface TextRow {
  /** The row as the file has it. */
  readonly raw: string;
  /** Its cells, at least one. */
  readonly cells: readonly TextCell[];
}

/** What parts the cells of a row. */
export type Separator = "\t" | ";" | ",";

/**
 * Splits plain text into rows and cells as spreadsheets write them: a cell in quotes may hold line breaks and, doubled,
 * quotes. Quotes that end in the middle of a cell are text like any other.
 *
 * @param text - The whole text.
 * @param separator - What parts the cells; inside of quotes a tab parts them all the same, since there `"` alone means "ditto".
 * @param limit - Rows to read; absent: all.
 * @returns The rows, in order, one for each empty line too.
 */
export function textRows(text: string, separator: Separator, limit: number = text.length + 1): readonly TextRow[] {
  const rows: TextRow[] = [];
  const end = new RegExp(`[${separator}\n\r\u2028\u2029]`, "g");
  let line = { number: 1, start: 0 };
  for (let at = 0; at <= text.length && rows.length < limit; ) {
    const start = at;
    const cells: TextCell[] = [];
    for (let more = true; more; ) {
      const close = closingQuote(text, at, separator);
      end.lastIndex = close ?? at;
      const next = end.exec(text)?.index ?? text.length;
      const content = close === undefined ? text.slice(at, next) : text.slice(at + 1, close - 1).replaceAll('""', '"');
      cells.push({ text: content, line: line.number, column: at - line.start + 1 });
      if (close !== undefined) line = lineAfter(line, text, at, close);
      more = text[next] === separator;
      at = more ? next + 1 : next;
    }
    rows.push({ raw: text.slice(start, at), cells });
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line = { number: line.number + 1, start: at };
  }
  return rows;
}

interface Line {
  readonly number: number;
  readonly start: number;
}

/** The line a quoted cell ends on. */
function lineAfter(line: Line, text: string, from: number, to: number): Line {
  const breaks = [...text.slice(from, to).matchAll(/\r\n|[\n\r\u2028\u2029]/g)];
  const last = breaks.at(-1);
  return last ? { number: line.number + breaks.length, start: from + last.index + last[0].length } : line;
}

/** Where a cell in quotes ends: behind a single quote with nothing of the cell after it. */
function closingQuote(text: string, at: number, separator: Separator): number | undefined {
  if (text[at] !== '"') return undefined;
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0 || !["\n", "\r", separator, undefined].includes(text[close + 1])) return undefined;
  if (separator !== "\t") return close + 1;
  const content = text.slice(at + 1, close);
  return !content.includes("\t") && /[\n\r,;]|""/.test(content) ? close + 1 : undefined;
}
