import { assertNever } from "../../core/assertNever.ts";
import type { Inline } from "../../report/tree/inline.ts";
import { oneReference } from "../oneReference.ts";
import { citedEvaluation } from "./citedEvaluation.ts";
import type { DocxContext } from "./docxContext.ts";
import { punchText } from "./punchText.ts";
import { wholeFigure } from "./wholeFigure.ts";

/** Stands for every machine value: none is printed. */
const nothing = { kind: "integer", value: "0" } as const;

/**
 * Takes out of a line of the tree all that may differ between two lines of one look: texts become holes, and figures
 * that carry a comment point to its number in the stencil.
 *
 * @param context - Document being made; its comments grow by those of the line.
 * @param inlines - The line.
 * @param texts - Gets the texts, in order.
 * @param firstComment - Id of the stencil's first comment.
 * @returns A line that is the same for all lines of its look.
 */
export function punchInlines(
  context: Pick<DocxContext, "evaluations" | "comments">,
  inlines: readonly Inline[],
  texts: string[],
  firstComment: number,
): readonly Inline[] {
  const pointer = (from: string | undefined): { readonly from?: string } => {
    const evaluation = citedEvaluation(context, from);
    if (evaluation === undefined) return {};
    return { from: String(context.comments.push(evaluation) - 1 - firstComment) };
  };
  return oneReference(inlines).map((inline): Inline => {
    switch (inline.kind) {
      case "text":
        return { kind: "text", value: punchText(inline.value, texts) };
      case "strong":
      case "emphasis":
        return { kind: inline.kind, children: punchInlines(context, inline.children, texts, firstComment) };
      case "value":
        return {
          kind: "value",
          value: nothing,
          text: punchText(wholeFigure(inline.text), texts),
          ...pointer(inline.from),
        };
      case "status":
        return { kind: "status", tone: "quiet", text: punchText(inline.text, texts), ...pointer(inline.from) };
      case "break":
        return inline;
      default:
        return assertNever(inline);
    }
  });
}
