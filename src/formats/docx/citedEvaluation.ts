import type { Evaluation } from "../../report/tree/report.ts";
import type { DocxContext } from "./docxContext.ts";

/** Gives the evaluation that a figure's comment says; undefined where it carries none. */
export function citedEvaluation(
  { evaluations }: Pick<DocxContext, "evaluations">,
  from: string | undefined,
): Evaluation | undefined {
  return from !== undefined && Object.hasOwn(evaluations, from) ? evaluations[from] : undefined;
}
