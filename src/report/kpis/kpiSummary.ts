import type { PlainDate } from "../../core/plainDate.ts";
import { countedValue } from "../build/countedValue.ts";
import { asOfValue } from "../build/givenValues.ts";
import { joinClauses } from "../build/joinClauses.ts";
import { sentence } from "../build/sentence.ts";
import type { Telling } from "../build/telling.ts";
import type { Inline, Value } from "../tree/inline.ts";
import type { VerdictView } from "./verdictView.ts";

const kinds = ["met", "not-met", "open", "no-data", "not-applicable"] as const;

/** Sums the verdicts up in words that agree with their numbers; what is zero is not mentioned. */
export function kpiSummary(views: readonly VerdictView[], asOf: PlainDate, telling: Telling): readonly Inline[] {
  const { report, language } = telling.words;
  const say = report.kpis;
  const of = (kind: (typeof kinds)[number]): readonly VerdictView[] =>
    views.filter(({ verdict }) => verdict.kind === kind);
  const counted = (name: string, title: string, found: readonly VerdictView[]): Value => {
    const names = found.map(({ shortName }) => shortName);
    return countedValue(`kpis ${name}`, title, names, telling);
  };
  const exceeded = views.filter((view) => view.isExceeded);
  const clauses = kinds
    .filter((kind) => of(kind).length > 0)
    .map((kind) => [
      ...sentence(say.clauses[kind], { count: counted(kind, say.verdicts[kind], of(kind)) }, language),
      ...(kind === "met" && exceeded.length > 0
        ? sentence(say.clauses.exceeded, { count: counted("exceeded", say.verdicts.exceeded, exceeded) }, language)
        : []),
    ]);
  const start = sentence(
    say.judged,
    { total: counted("all", say.highlights.all, views), date: asOfValue(asOf, telling) },
    language,
  );
  const isAllMet = of("met").length > 0 && of("not-met").length + of("open").length === 0;
  return [...start, ...joinClauses(clauses), ...(isAllMet ? [{ kind: "text" as const, value: ` ${say.allMet}` }] : [])];
}
