import { ratio } from "../../core/ratio.ts";
import { sentence } from "../build/sentence.ts";
import { shareValue } from "../build/values.ts";
import type { Inline } from "../tree/inline.ts";
import type { Controlled, Thrice } from "./itemFigures.ts";
import { isKnown } from "./reportedFigure.ts";

/** Sets a figure beside the year to date and the same period last year, where they are known: in brackets after it. */
export function changeClause(key: string, name: string, figures: Thrice, controlled: Controlled): readonly Inline[] {
  const { words } = controlled;
  const say = words.report.control;
  const { yearToDate, lastYear } = figures;
  const clauses = [
    isKnown(yearToDate) ? sentence(say.toDate, { value: yearToDate.value }, words.language) : [],
    isKnown(lastYear)
      ? [
          ...sentence(say.lastYear, { value: lastYear.value }, words.language),
          ...change(key, name, figures, controlled),
        ]
      : [],
  ].filter((clause) => clause.length > 0);
  const joined = clauses.flatMap((clause, at) => [
    ...(at === 0 ? [] : [{ kind: "text" as const, value: "; " }]),
    ...clause,
  ]);
  return joined.length === 0 ? [] : sentence(say.brackets, { clauses: joined }, words.language);
}

/** A figure to which units are still missing is not compared, nor is one compared with nothing. */
function change(
  key: string,
  name: string,
  { inPeriod, lastYear }: Thrice,
  { words, sources }: Controlled,
): readonly Inline[] {
  if (!isKnown(inPeriod) || !isKnown(lastYear)) return [];
  if (inPeriod.missing + lastYear.missing > 0 || lastYear.count === 0) return [];
  const say = words.report.control.change;
  const [now, before] = [inPeriod.count, lastYear.count];
  if (now === before) return sentence(say.same, {}, words.language);
  const step = { rule: "figure-change", params: { now, before } };
  const from = sources.add(`${key} change`, name, [step]);
  const share = shareValue(ratio(BigInt(Math.abs(now - before)), BigInt(before)), words.language, { from });
  return sentence(now > before ? say.up : say.down, { share }, words.language);
}
