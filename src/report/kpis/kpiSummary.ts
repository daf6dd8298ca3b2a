import type { PlainDate } from "../../core/plainDate.ts";
import { joinClauses } from "../build/joinClauses.ts";
import { sentence } from "../build/sentence.ts";
import { countValue, dayValue } from "../build/values.ts";
import type { Inline } from "../tree/inline.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import type { VerdictView } from "./verdictView.ts";

const kinds = ["met", "not-met", "open", "no-data", "not-applicable"] as const;

/** Sums the verdicts up in words that agree with their numbers; what is zero is not mentioned. */
export function kpiSummary(views: readonly VerdictView[], asOf: PlainDate, words: BuilderWords): readonly Inline[] {
  const { report, language } = words;
  const say = report.kpis;
  const of = (kind: (typeof kinds)[number]): number => views.filter(({ verdict }) => verdict.kind === kind).length;
  const exceeded = views.filter((view) => view.isExceeded).length;
  const clauses = kinds
    .filter((kind) => of(kind) > 0)
    .map((kind) => [
      ...sentence(say.clauses[kind], { count: of(kind) }, language),
      ...(kind === "met" && exceeded > 0 ? sentence(say.clauses.exceeded, { count: exceeded }, language) : []),
    ]);
  const start = sentence(
    say.judged,
    { total: countValue(views.length, language), date: dayValue(asOf, language) },
    language,
  );
  const isAllMet = of("met") > 0 && of("not-met") + of("open") === 0;
  return [...start, ...joinClauses(clauses), ...(isAllMet ? [{ kind: "text" as const, value: ` ${say.allMet}` }] : [])];
}
