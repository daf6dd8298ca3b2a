import type { Inline } from "../tree/inline.ts";
import type { ReportingWindows } from "./reportingWindows.ts";
import { sentence } from "./sentence.ts";
import type { Telling } from "./telling.ts";
import { dayValue } from "./values.ts";

/** Says which days the figures of each of the three times cover, and by which act. */
export function windowsSentence(windows: ReportingWindows, { words, sources }: Telling): readonly Inline[] {
  const { frame, control } = words.report;
  const day = (key: "inPeriod" | "yearToDate" | "samePeriodLastYear", end: "from" | "to") => {
    const { days, derivation } = windows[key];
    const title = frame.periods[key === "samePeriodLastYear" ? "lastYear" : key];
    return dayValue(days[end], words.language, sources.add(`window ${key}`, title, derivation));
  };
  const parts = {
    from: day("inPeriod", "from"),
    to: day("inPeriod", "to"),
    toDateFrom: day("yearToDate", "from"),
    lastFrom: day("samePeriodLastYear", "from"),
    lastTo: day("samePeriodLastYear", "to"),
    act: windows.regime.source.document,
  };
  return sentence(control.windows, parts, words.language);
}
