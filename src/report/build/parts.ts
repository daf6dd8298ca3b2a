import type { Block, Heading, Paragraph } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import { romanNumber } from "./romanNumber.ts";
import { plain } from "./values.ts";

/** A part with its title; parts without blocks are left out. */
export interface PartPlan {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Numbers the parts of a document I, II, III, leaving out those that have nothing to say. */
export function numberedParts(parts: readonly PartPlan[]): readonly Block[] {
  return parts
    .filter((part) => part.blocks.length > 0)
    .flatMap((part, at) => [heading(1, part.title, `${romanNumber(at + 1)}.`), ...part.blocks]);
}

/** A heading. */
export function heading(depth: Heading["depth"], title: string, number?: string): Heading {
  return { kind: "heading", depth, ...(number === undefined ? {} : { number }), children: plain(title) };
}

/** A paragraph. */
export function paragraph(children: string | readonly Inline[]): Paragraph {
  return { kind: "paragraph", children: typeof children === "string" ? plain(children) : children };
}
