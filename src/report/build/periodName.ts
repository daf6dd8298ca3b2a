import type { Period } from "../../calendar/period.ts";
import { englishMonths } from "../../core/englishMonths.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Language } from "../../core/words.ts";
import type { BuilderWords } from "../words/builderWords.ts";

const quarters: readonly string[] = ["I", "II", "III", "IV"];

/** Names a period for people: `quý I/2022`, `tháng 02/2022`, `9 tháng đầu năm 2022`, or its first and last day. */
export function periodName(period: Period, { report, language }: BuilderWords): string {
  return named(period, report.frame.periodNames, language);
}

/** Names the place a period has in its year, as an axis does: `Quý I`. */
export function periodPosition(period: Period, { report, language }: BuilderWords): string {
  const { range, day } = report.frame.periodNames;
  return named(period, { ...report.control.positions, range, day }, language);
}

function named(
  { key, from, to }: Period,
  say: BuilderWords["report"]["frame"]["periodNames"],
  language: Language,
): string {
  const [, year = "", part = ""] = /^(\d{4})(?:-(\d{2}|Q[1-4]|H[12]|M01\.\.M\d{2}))?$/.exec(key) ?? [];
  // Years and months are texts here, so that no separators come into them.
  const of = (template: string, params: Readonly<Record<string, string>>): string =>
    fillTemplate(template, params, language);
  if (part.startsWith("Q")) return of(say.quarter, { quarter: quarters[Number(part[1]) - 1] ?? "", year });
  if (part.startsWith("H")) return of(part === "H1" ? say.firstHalf : say.secondHalf, { year });
  if (part.startsWith("M")) return of(say.firstMonths, { months: String(Number(part.slice(6))), year });
  if (part !== "") return of(say.month, { month: part, monthName: englishMonths[Number(part) - 1] ?? part, year });
  if (year !== "") return of(say.year, { year });
  return from === to ? of(say.day, { from }) : of(say.range, { from, to });
}
