import type { PlanLaw } from "../plan/planLaw.ts";

/**
 * What the law wants of a province's procedure-control plan. Directive 02/CT-TTg of 26/4/2022 wants digitisation at the
 * one-stop units of districts from 01/12/2022 and of communes from 01/06/2023; its text was not read, so that its
 * citations are unverified.
 *
 * @example
 * lintPlan(quangNgai2022Plan, { only: ["target-below-law"], law: planLaw }).length // => 1
 */
export const planLaw: PlanLaw = {
  floors: [
    {
      measure: "one-stop-digitization-district",
      level: "district",
      percent: "100%",
      validFrom: "2022-12-01",
      validUntil: "2025-06-30",
      source: { document: "02/CT-TTg", date: "2022-04-26", status: "unverified" },
    },
    {
      measure: "one-stop-digitization-commune",
      level: "commune",
      percent: "100%",
      validFrom: "2023-06-01",
      source: { document: "02/CT-TTg", date: "2022-04-26", status: "unverified" },
    },
  ],
};
