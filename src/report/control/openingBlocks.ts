import { fillTemplate } from "../../core/fillTemplate.ts";
import { paragraph } from "../build/parts.ts";
import { periodName } from "../build/periodName.ts";
import { sentence } from "../build/sentence.ts";
import { dayValue } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import type { Controlled } from "./itemFigures.ts";

/** Says who reports on which period, and which days the figures of each of the three times cover. */
export function openingBlocks(agency: string | undefined, { windows, words, sources }: Controlled): readonly Block[] {
  const say = words.report.control;
  const { language } = words;
  const name = periodName(windows.period, words);
  const opening =
    agency === undefined
      ? fillTemplate(say.openingAlone, { period: name }, language)
      : fillTemplate(say.opening, { agency, period: name }, language);
  const day = (key: "inPeriod" | "yearToDate" | "samePeriodLastYear", end: "from" | "to") => {
    const { days, derivation } = windows[key];
    const title = words.report.frame.periods[key === "samePeriodLastYear" ? "lastYear" : key];
    return dayValue(days[end], language, sources.add(`window ${key}`, title, derivation));
  };
  const parts = {
    from: day("inPeriod", "from"),
    to: day("inPeriod", "to"),
    toDateFrom: day("yearToDate", "from"),
    lastFrom: day("samePeriodLastYear", "from"),
    lastTo: day("samePeriodLastYear", "to"),
    act: windows.regime.source.document,
  };
  return [paragraph(opening), paragraph(sentence(say.windows, parts, language))];
}
