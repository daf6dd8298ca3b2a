import { mergeWords } from "../../core/mergeWords.ts";
import type { Words } from "../../core/words.ts";
import { type KpiWords, vi as kpi } from "../../kpi/words/vi.ts";
import { rootVi } from "../../plan/words/rootVi.ts";
import { type PlanWords, vi as plan } from "../../plan/words/vi.ts";
import { type ReportWords, vi as report } from "./vi.ts";

/** Words of a builder: its own, and those of the layers whose derivations it tells. `en` of `kstthc/locale/en` fits. */
export interface BuilderWords
  extends Words,
    Pick<KpiWords, "kpi">,
    Pick<PlanWords, "plan">,
    Pick<ReportWords, "report"> {}

/** The Vietnamese of a builder. */
export const builderVi: BuilderWords = /* @__PURE__ */ builderWords();

function builderWords(): BuilderWords {
  return { ...mergeWords(rootVi, report), kpi: kpi.kpi, plan: plan.plan, report: report.report };
}
