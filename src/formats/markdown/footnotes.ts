import type { FootnoteDefinition, FootnoteReference, Paragraph } from "mdast";
import type { Evaluation } from "../../report/tree/report.ts";
import { inertText } from "../inertText.ts";

/** Numbers evaluations in the order in which figures first point to them. */
export interface Footnotes {
  readonly reference: (key: string | undefined) => readonly FootnoteReference[];
  readonly definitions: () => FootnoteDefinition[];
}

/** Starts the numbering of one document. */
export function createFootnotes(evaluations: Readonly<Record<string, Evaluation>>): Footnotes {
  const numbers = new Map<string, string>();
  return {
    reference(key) {
      if (key === undefined || !Object.hasOwn(evaluations, key)) return [];
      const identifier = numbers.get(key) ?? String(numbers.size + 1);
      numbers.set(key, identifier);
      return [{ type: "footnoteReference", identifier, label: identifier }];
    },
    definitions: () =>
      [...numbers].map(([key, identifier]) => ({
        type: "footnoteDefinition",
        identifier,
        label: identifier,
        children: [definition(evaluations[key] as Evaluation)],
      })),
  };
}

function definition({ title, lines }: Evaluation): Paragraph {
  const value = inertText([`${title}:`, ...lines].join(" ")).replace(/\s+/g, " ");
  return { type: "paragraph", children: [{ type: "text", value }] };
}
