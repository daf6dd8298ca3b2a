import { yearlyDate } from "../../calendar/yearlyDate.ts";
import type { LegalDueDay } from "../planLaw.ts";
import { dueDaysOf } from "./dueDaysOf.ts";
import { type LintRule, taskRule } from "./lintRule.ts";
import { type NamedProduct, namedProducts, productKey } from "./namedProducts.ts";

/**
 * A product due later than the law allows.
 *
 * Bad: "Kế hoạch rà soát, đánh giá TTHC năm 2022 | Quý I", since Decree 63/2010 art. 30(3) wants it sent before 31
 * January. Good: the same, "Trước ngày 31/01".
 */
export const dueAfterLaw: LintRule = /* @__PURE__ */ taskRule("due-after-law", "warning", (task, plan, context) =>
  namedProducts(task, plan).flatMap((product) =>
    context.law.dueDays.flatMap((wanted) => {
      const limit = isProduct(product, wanted) ? limitOf(product, wanted) : undefined;
      if (limit === undefined) return [];
      return product.schedules.flatMap((schedule) => {
        const due = dueDaysOf(schedule, plan, context).flat().sort().at(-1);
        if (due === undefined || due <= limit.last) return [];
        const params = { task: task.id, product: product.name, text: schedule.text, due, ...limit };
        return [{ at: [task.id, "schedules", schedule.id], params }];
      });
    }),
  ),
);

function isProduct({ key }: NamedProduct, { product }: LegalDueDay): boolean {
  const wanted = productKey(product);
  return key === wanted || key.startsWith(`${wanted} `);
}

function limitOf(
  { year }: NamedProduct,
  { deadline }: LegalDueDay,
): { readonly last: string; readonly source: string } | undefined {
  const from = `${year}-01-01`;
  const rule = deadline.versions.find(({ validFrom = from, validTo = from }) => validFrom <= from && from <= validTo);
  if (rule?.limit.kind !== "yearly-date") return undefined;
  const { document, at } = rule.source;
  const { last } = yearlyDate(rule.limit, year);
  return { last, source: at === undefined ? document : `${at}, ${document}` };
}
