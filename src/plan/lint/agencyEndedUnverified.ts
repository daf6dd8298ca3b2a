import { endedAgencies } from "./endedAgencies.ts";
import type { LintRule } from "./lintRule.ts";

/**
 * An agency that is known to have ended before the plan's period does, from a source that was not read: look up whether
 * and to whom its work went.
 *
 * Bad: "Sở Thông tin và Truyền thông chủ trì" in a plan for 2026. Good: "Sở Khoa học và Công nghệ chủ trì".
 */
export const agencyEndedUnverified: LintRule = {
  code: "agency-ended-unverified",
  severity: "warning",
  find: (plan, { directory }) => endedAgencies(plan, directory, false),
};
