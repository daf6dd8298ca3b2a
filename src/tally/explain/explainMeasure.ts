import { fillTemplate } from "../../core/fillTemplate.ts";
import { nameOf } from "../../kpi/figureText.ts";
import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Dimension } from "../dimension.ts";
import type { Measure } from "../measure.ts";
import { type ExplainWords, vi } from "./explainWords.ts";
import { fieldsLeftOpen } from "./fieldsLeftOpen.ts";
import { sayList } from "./sayCondition.ts";
import { sayDenominator, sayNumerator, sayThose } from "./sayCounts.ts";
import { sayDimension } from "./sayDimension.ts";
import { sayColumn, sayField, sayLabel, sayRecords } from "./sayName.ts";

/** What a line of an explanation is about, in the order they are said. */
export type ExplanationPart =
  | "measure"
  | "unit"
  | "denominator"
  | "exclusion"
  | "numerator"
  | "unknown"
  | "without-amount"
  | "by";

/** One line of an explanation. */
export interface ExplanationLine {
  /** What it is about. */
  readonly part: ExplanationPart;
  /** What that is called: `Mẫu số`. */
  readonly title: string;
  /** What it says, without a full stop. */
  readonly text: string;
}

/** Where a measure belongs: a tabulation fits. */
export interface MeasureContext {
  /** Table of the records: names of fields and codes. */
  readonly table: AnyTable;
  /** What it is grouped by; absent: groupings are not told. */
  readonly by?: readonly Dimension<string>[];
}

/**
 * Says what a measure counts, from its definition alone: what the share is of, what is left out and why, what counts,
 * what becomes of records that do not say enough, what it is broken down by. Fields and codes go by their labels, else
 * by their names in the data.
 *
 * @param measure - Definition.
 * @param context - Its table, and what it is grouped by: a tabulation fits.
 * @param words - Vietnamese when absent; English is `en` of `kstthc/locale/en`.
 * @returns Lines in the order an indicator sheet has them; parts that do not apply are left out.
 * @throws `KstthcError` `unknown-column` when the table is not that of the measure.
 * @example
 * const dossier = table("dossier", {
 *   filedAt: instant({ label: { vi: "Ngày nộp" } }),
 *   paidBy: nullable(oneOf(["cash", "online"], { label: { vi: "Hình thức trả" }, codeLabels: { online: { vi: "trực tuyến" } } })),
 * });
 * const online = measure(dossier, {
 *   id: "online",
 *   label: { vi: "Tỷ lệ thanh toán trực tuyến" },
 *   unit: "dossier",
 *   denominator: lte(dayOf(dossier.filedAt), "2022-10-14"),
 *   numerator: eq(dossier.paidBy, "online"),
 * });
 * explainMeasure(online, { table: dossier }).slice(2, 4).map(({ title, text }) => `${title}: ${text}`)
 * // => ["Mẫu số: hồ sơ có «Ngày nộp» đến hết ngày 14/10/2022", "Tử số: hồ sơ thuộc mẫu số và có «Hình thức trả» là «trực tuyến»"]
 */
export function explainMeasure(
  measure: Measure<string>,
  context: MeasureContext,
  words: ExplainWords = vi,
): readonly ExplanationLine[] {
  const { table, by = [] } = context;
  const { tally, kpi } = words;
  const { counting, exclusions, unit } = measure;
  const record = sayRecords(measure.table, words);
  const amount = counting.kind === "sum" ? columnOf(table, counting.of) : undefined;
  const open = fieldsLeftOpen(measure, table).map((name) => sayField(name, table, words));
  const line = (
    part: ExplanationPart,
    template: string,
    params: Readonly<Record<string, string>>,
  ): ExplanationLine => ({
    part,
    title: tally.parts[part],
    text: fillTemplate(template, { record, ...params }, words.language),
  });
  const plain = (part: ExplanationPart, text: string): ExplanationLine => line(part, "{text}", { text });
  return [
    plain("measure", sayLabel(measure.label, measure.id, words)),
    plain("unit", amount?.type === "money" ? kpi.units.dong : nameOf(kpi.units, unit)),
    plain("denominator", sayDenominator(measure, table, words)),
    ...exclusions.map(({ reason, when, label }) =>
      line("exclusion", tally.exclusion, {
        label: sayLabel(label, reason, words),
        those: sayThose(when, tally.all, record, table, words),
      }),
    ),
    plain("numerator", sayNumerator(measure, table, words)),
    ...(open.length === 0 ? [] : [line("unknown", tally.unknown, { fields: sayList(open, "or", words) })]),
    ...(amount?.nullable ? [line("without-amount", tally.withoutAmount, { amount: sayColumn(amount, words) })] : []),
    ...(by.length === 0 ? [] : [plain("by", by.map((group) => sayDimension(group, table, words)).join("; "))]),
  ];
}
