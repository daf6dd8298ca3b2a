import { fail } from "../../core/fail.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AnyTable } from "../columns/column.ts";
import { type ExplainWords, vi } from "../explain/explainWords.ts";
import { sayCondition, sayList } from "../explain/sayCondition.ts";
import { sayFound } from "../explain/sayFound.ts";
import { quote, sayLabel } from "../explain/sayName.ts";
import { sayPlace } from "../explain/sayPlace.ts";
import type { Measure } from "../measure.ts";
import type { Gap, GapReason } from "./gap.ts";

/** Where the names of a gap's fields and measures stand: a tabulation fits. */
export interface GapContext {
  /** Table of the records. */
  readonly table: AnyTable;
  /** What is counted. */
  readonly measures: readonly Measure<string>[];
}

/**
 * Says in one sentence why a record does not count: what it holds, and what is asked.
 *
 * @param gap - From `gaps`, `gapsAsync` or `scanGaps`.
 * @param context - Names of fields, codes and measures: the tabulation fits.
 * @param words - Vietnamese when absent; English is `en` of `kstthc/locale/en`.
 * @returns One sentence without a full stop.
 * @throws `KstthcError` `measure-not-counted` when the tabulation does not count the gap's measure.
 * @example
 * const dossier = table("dossier", { paidBy: nullable(oneOf(["cash", "online"], { label: { vi: "Hình thức trả" } })) });
 * const online = measure(dossier, { id: "online", unit: "dossier", denominator: isKnown(dossier.paidBy), numerator: eq(dossier.paidBy, "online") });
 * const definition = tabulation(dossier, { measures: [online] });
 * [...gaps(definition, [{ paidBy: "cash" }])].map((gap) => describeGap(gap, definition))
 * // => ["Bản ghi 1: không tính vào tử số của «online» vì «Hình thức trả» là «cash» (cần: «Hình thức trả» là «online»)"]
 */
export function describeGap(gap: Gap, context: GapContext, words: ExplainWords = vi): string {
  const { table, measures } = context;
  const { tally } = words;
  const measure = measures.find(({ id }) => id === gap.measure);
  if (!measure) return fail("measure-not-counted", { measure: gap.measure, allowed: measures.map(({ id }) => id) });
  const exclusion = measure.exclusions.find(({ reason }) => reason === gap.exclusion);
  const said = gap.reasons.map((reason) => sayReason(reason, table, words));
  return fillTemplate(
    tally.gaps[gap.kind],
    {
      place: sayRecord(gap, words),
      measure: quote(tally.field, sayLabel(measure.label, measure.id, words)),
      exclusion: gap.exclusion === undefined ? "" : sayLabel(exclusion?.label, gap.exclusion, words),
      reasons: said.length === 0 ? tally.neverHolds : said.join("; "),
    },
    words.language,
  );
}

function sayRecord({ subject, place }: Gap, words: ExplainWords): string {
  const { places } = words.tally;
  return subject === undefined || subject === null
    ? sayPlace(place, places, words)
    : quote(places.subject, String(subject));
}

function sayReason({ answer, condition, found }: GapReason, table: AnyTable, words: ExplainWords): string {
  const { tally, language } = words;
  const shown = Object.entries(found).filter(([, value]) => answer !== "unknown" || value === null);
  const params = {
    found: sayList(
      shown.map(([name, value]) => sayFound(name, value, table, words)),
      "and",
      words,
    ),
    condition: sayCondition(condition, table, words),
  };
  return fillTemplate(tally.reasons[answer], params, language);
}
