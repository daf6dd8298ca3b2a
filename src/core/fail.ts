import type { Issue, IssueValue } from "./issue.ts";
import { KstthcError } from "./kstthcError.ts";

/**
 * Throws one {@link KstthcError} for one broken rule.
 *
 * @param code - Kebab-case name of the rule.
 * @param params - What its sentence needs: the value found, the rule's bound.
 * @param more - Path, span, place or suggestion, where known.
 * @throws {@link KstthcError} Always.
 */
export function fail(
  code: string,
  params: Readonly<Record<string, IssueValue>> = {},
  more: Omit<Issue, "code" | "severity" | "params"> = {},
): never {
  throw new KstthcError([{ code, severity: "error", params, ...more }]);
}
