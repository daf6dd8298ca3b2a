import type { PlanLaw } from "../plan/planLaw.ts";
import { statutoryDeadlines } from "./statutoryDeadlines.ts";

/**
 * What the law wants of a province's procedure-control plan. Decree 63/2010 art. 30(3) wants the review plan sent before
 * 31 January. Directive 02/CT-TTg of 26/4/2022 wants digitisation at the one-stop units of districts from 01/12/2022 and
 * of communes from 01/06/2023; its text was not read, so that its citations are unverified.
 *
 * @example
 * const found = lintPlan(quangNgai2022Plan, { only: ["due-after-law"], law: planLaw });
 * found.map(({ params }) => `${params.task}: ${params.due} > ${params.last}`)
 * // => ["1: 2022-02-28 > 2022-01-30", "13: 2022-03-31 > 2022-01-30"]
 */
export const planLaw: PlanLaw = /* @__PURE__ */ law();

function law(): typeof planLaw {
  return {
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
    dueDays: [{ product: "Kế hoạch rà soát, đánh giá TTHC", deadline: statutoryDeadlines["send-review-plan"] }],
  };
}
