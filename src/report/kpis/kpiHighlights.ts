import { countedValue } from "../build/countedValue.ts";
import type { Telling } from "../build/telling.ts";
import type { Highlight, Highlights } from "../tree/block.ts";
import type { VerdictView } from "./verdictView.ts";

/** How many targets are met, not met, undecided: what to see first. */
export function kpiHighlights(views: readonly VerdictView[], telling: Telling): Highlights {
  const say = telling.words.report.kpis.highlights;
  const tile = (name: keyof typeof say, tone: Highlight["tone"], kinds?: readonly string[]): Highlight => {
    const names = views
      .filter(({ verdict }) => kinds?.includes(verdict.kind) ?? true)
      .map(({ shortName }) => shortName);
    return { label: say[name], value: countedValue(`kpis ${name}`, say[name], names, telling), tone };
  };
  return {
    kind: "highlights",
    items: [
      tile("all", "quiet"),
      tile("met", "good", ["met"]),
      tile("not-met", "bad", ["not-met"]),
      tile("open", "watch", ["open"]),
      tile("none", "quiet", ["no-data", "not-applicable"]),
    ],
  };
}
