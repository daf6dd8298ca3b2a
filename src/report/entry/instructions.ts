import { fillTemplate } from "../../core/fillTemplate.ts";
import { heading, paragraph } from "../build/parts.ts";
import { plain } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import type { Column, Entry } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** Options that a sentence can list. */
const listed = 8;

/** How to fill a table in: what goes for all of it, then column by column. */
export function instructions(
  before: readonly string[],
  columns: readonly Column[],
  words: BuilderWords,
  /** Said after a column's rule, by its id: whether it may stay empty. */
  after: Readonly<Record<string, string>> = {},
): readonly Block[] {
  const say = words.report.entry;
  const items = columns.flatMap(({ id, title, entry }) => {
    if (entry === undefined) return [];
    const rule = `${ruleOf(entry, words)}${Object.hasOwn(after, id) ? after[id] : ""}`;
    return [plain(`${fillTemplate(say.column, { column: title, rule }, words.language)}.`)];
  });
  return [
    heading(1, say.instructions),
    ...before.map((text) => paragraph(text)),
    ...(items.length === 0 ? [] : [{ kind: "list", ordered: false, items } as const]),
  ];
}

function ruleOf(entry: Entry, { report, language }: BuilderWords): string {
  const say = report.entry;
  if (entry.kind !== "choice") return say.rules[entry.kind];
  const { options } = entry;
  if (options.length > listed) return fillTemplate(say.longList, { count: options.length }, language);
  return fillTemplate(say.rules.choice, { options: options.join("; ") }, language);
}
