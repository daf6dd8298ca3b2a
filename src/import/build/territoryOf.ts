import type { Territory } from "../../plan/plan.ts";
import { provinceKey } from "../text/provinceKey.ts";
import { addIssue, type PlanContext } from "./planContext.ts";

/**
 * Finds the province a plan is of, with its code where a list is at hand. Only its own name counts: a province merged
 * into another had a code of its own, which is not that of the one it is part of now.
 *
 * @param name - As the head of the document names it; absent: it does not.
 * @param provinces - Provinces known; absent: none.
 * @param issues - Gets what was noticed.
 * @returns Name and code, `""` where not known.
 */
export function territoryOf(
  name: string | undefined,
  provinces: readonly Territory[] | undefined,
  { issues }: Pick<PlanContext, "issues">,
): Territory {
  if (name === undefined) {
    addIssue({ issues }, "territory-unknown", {});
    return { code: "", name: "" };
  }
  const key = provinceKey(name);
  const code = provinces?.find((province) => provinceKey(province.name) === key)?.code ?? "";
  if (provinces !== undefined && code === "") addIssue({ issues }, "territory-code-unknown", { name });
  return { code, name };
}
