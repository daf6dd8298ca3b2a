import { fillTemplate } from "../../core/fillTemplate.ts";
import { foldKey } from "../../core/foldKey.ts";
import type { Assignment } from "../../plan/plan.ts";
import type { Role } from "../../plan/role.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** The verb of each role that documents give a column of its own, folded. */
const verbs: Readonly<Partial<Record<Role, string>>> = { lead: "chu tri", coordinate: "phoi hop" };

/**
 * Who does what, as one column for all agencies must print it: names that stood in a column of their own say no role,
 * and without it nobody could tell who leads.
 */
export function statementLine({ text, duties }: Assignment, { report, language }: BuilderWords): string {
  const role = duties[0]?.role;
  const verb = role && verbs[role];
  if (verb === undefined || duties.some((duty) => duty.role !== role) || foldKey(text).includes(verb)) return text;
  return fillTemplate(report.planDocument.byColumn[role as "lead" | "coordinate"], { text }, language);
}
