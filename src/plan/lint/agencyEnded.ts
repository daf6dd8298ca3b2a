import type { Agency } from "../agency.ts";
import { matchAgency } from "../matchAgency.ts";
import type { LintRule } from "./lintRule.ts";

/**
 * An agency that does not exist through the whole of the plan's period: by its own dates, or by those of the directory
 * given, where its name is found surely.
 *
 * Bad: "Sở Thông tin và Truyền thông chủ trì" in a plan for 2026. Good: "Sở Khoa học và Công nghệ chủ trì".
 */
export const agencyEnded: LintRule = {
  code: "agency-ended",
  severity: "warning",
  find: (plan, { directory }) =>
    plan.agencies.flatMap((agency) => {
      const known = dated(agency) ? agency : (matchAgency(agency.name, directory).agency ?? agency);
      const { validUntil, successors = [] } = known;
      if (validUntil === undefined || plan.period.to <= validUntil) return [];
      const names = successors.map((id) => directory.find((other) => other.id === id)?.name ?? id);
      return [{ at: ["agencies", agency.id], params: { agency: agency.name, until: validUntil, successors: names } }];
    }),
};

function dated(agency: Agency): boolean {
  return agency.validFrom !== undefined || agency.validUntil !== undefined;
}
