import { foldKey } from "../../core/foldKey.ts";
import type { Task } from "../plan.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A document cited by its number alone: what kind of document it is must be guessed from its symbol.
 *
 * Bad: "theo 114/KH-UBND ngày 05/08/2021". Good: "theo Kế hoạch số 114/KH-UBND ngày 05/08/2021".
 */
export const citationWithoutKind: LintRule = /* @__PURE__ */ taskRule("citation-without-kind", "info", (task) =>
  task.citations
    .filter(({ document }) => /^\d/.test(document) && standsAlone(task, document))
    .map(({ document }) => ({ at: [task.id, "citations"], params: { task: task.id, document } })),
);

const kinds =
  /(so|quyet dinh|nghi dinh|nghi quyet|thong tu|thong tu lien tich|ke hoach|chi thi|cong van|cong dien|luat|phap lenh|huong dan|thong bao|bao cao|de an|chuong trinh)$/;

function standsAlone(task: Task, document: string): boolean {
  const number = foldKey(document);
  return [task.content, ...task.deliverables.map(({ text }) => text)].some((text) => {
    const folded = foldKey(text);
    const at = folded.indexOf(number);
    return at >= 0 && !kinds.test(folded.slice(0, at).trimEnd());
  });
}
