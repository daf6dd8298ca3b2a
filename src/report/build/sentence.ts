import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Language, Template } from "../../core/words.ts";
import type { Inline } from "../tree/inline.ts";
import { plain } from "./values.ts";

/** What a place of a sentence takes: text, a node, or several. A figure is a node, so that it can name its evaluation. */
export type Part = string | Inline | readonly Inline[];

/**
 * Fills a sentence whose figures stay figures. `{count|task|tasks}` picks the word that agrees with the number in
 * `count`, for languages that need it. Days as text are written as the language writes them.
 */
export function sentence(
  template: Template,
  params: Readonly<Record<string, Part>>,
  language: Language,
): readonly Inline[] {
  return mergeTexts(template.split(/(\{[^}]*\})/).flatMap((piece) => fill(piece, params, language)));
}

function fill(piece: string, params: Readonly<Record<string, Part>>, language: Language): readonly Inline[] {
  const [, name = "", one, many = ""] = /^\{(\w+)(?:\|([^|]*)\|([^|]*))?\}$/.exec(piece) ?? [];
  const part = Object.hasOwn(params, name) ? params[name] : undefined;
  if (part === undefined) return plain(piece);
  if (one !== undefined) return plain(amountOf(part) === 1 ? one : many);
  if (typeof part === "string") return plain(fillTemplate("{part}", { part }, language));
  return isList(part) ? part : [part];
}

function mergeTexts(nodes: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.kind === "text" && last?.kind === "text")
      merged[merged.length - 1] = { kind: "text", value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}

function isList(part: Inline | readonly Inline[]): part is readonly Inline[] {
  return Array.isArray(part);
}

function amountOf(part: Part): number {
  const node = typeof part === "object" && isList(part) ? part[0] : part;
  return typeof node === "object" && node.kind === "value" && node.value.kind === "integer"
    ? Number(node.value.value)
    : 0;
}
