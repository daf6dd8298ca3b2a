import { fillTemplate } from "../core/fillTemplate.ts";
import type { LegalInstrument } from "./legalInstrument.ts";
import type { PlanWords } from "./words/vi.ts";

/** Names the document that orders something: "theo Kế hoạch số 140/QĐ-UBND ngày 28/01/2022". */
export function orderedBy(
  { type, number, issuedOn }: LegalInstrument,
  { plan, language }: Pick<PlanWords, "language" | "plan">,
): string {
  return fillTemplate(plan.changes.by, { kind: plan.instruments[type], number, date: issuedOn }, language);
}
