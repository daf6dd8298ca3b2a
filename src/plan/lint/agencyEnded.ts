import { endedAgencies } from "./endedAgencies.ts";
import type { LintRule } from "./lintRule.ts";

/**
 * An agency that does not exist through the whole of the plan's period, by its own dates or those of the directory given.
 *
 * Bad: "Sở Thông tin và Truyền thông chủ trì" in a plan for 2026. Good: "Sở Khoa học và Công nghệ chủ trì".
 */
export const agencyEnded: LintRule = {
  code: "agency-ended",
  severity: "warning",
  find: (plan, { directory }) => endedAgencies(plan, directory, true),
};
