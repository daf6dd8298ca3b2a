import { foldKey } from "../../core/foldKey.ts";
import type { Place } from "../../core/issue.ts";
import type { EntryVocabulary } from "../../plan/words/entryVocabulary.ts";
import type { SourceDocument } from "../source/sourceDocument.ts";
import { gridOf } from "../table/gridOf.ts";

/** A column that is read. */
export type EntryField = keyof EntryVocabulary["columns"];

/** One row under the titles. */
export interface EntryRow {
  readonly place: Place;
  readonly texts: Readonly<Partial<Record<EntryField, string>>>;
}

const needed: readonly EntryField[] = ["key", "kind", "on"];

/** Finds the rows of every table whose titles are those of an entry form; undefined where there is none. */
export function entryRows({ blocks }: SourceDocument, { columns }: EntryVocabulary): readonly EntryRow[] | undefined {
  const fields = new Map(
    (Object.keys(columns) as readonly EntryField[]).map((field) => [foldKey(columns[field]), field] as const),
  );
  let found: EntryRow[] | undefined;
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    let titles: readonly (EntryField | undefined)[] | undefined;
    for (const cells of gridOf(block)) {
      const texts = cells.map((at) => (at?.begins ? at.cell.lines.join(" ") : ""));
      const read = texts.map((text) => fields.get(foldKey(text)));
      if (needed.every((field) => read.includes(field))) {
        titles = read;
        found ??= [];
      } else if (titles !== undefined && found !== undefined) {
        const place = cells.find((at) => at !== undefined)?.cell.place;
        if (place !== undefined) found.push({ place, texts: textsOf(texts, titles) });
      }
    }
  }
  return found;
}

function textsOf(
  texts: readonly string[],
  titles: readonly (EntryField | undefined)[],
): Readonly<Partial<Record<EntryField, string>>> {
  return Object.fromEntries(
    titles.flatMap((field, at) => {
      const text = texts[at]?.trim() ?? "";
      return field === undefined || text === "" ? [] : [[field, text]];
    }),
  );
}
