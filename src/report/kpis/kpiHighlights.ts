import { countValue } from "../build/values.ts";
import type { Highlight, Highlights } from "../tree/block.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import type { VerdictView } from "./verdictView.ts";

/** How many targets are met, not met, undecided: what to see first. */
export function kpiHighlights(views: readonly VerdictView[], { report, language }: BuilderWords): Highlights {
  const say = report.kpis.highlights;
  const of = (...kinds: readonly string[]): number =>
    views.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const tile = (label: string, count: number, tone: Highlight["tone"]): Highlight => ({
    label,
    value: countValue(count, language),
    tone,
  });
  return {
    kind: "highlights",
    items: [
      tile(say.all, views.length, "quiet"),
      tile(say.met, of("met"), "good"),
      tile(say["not-met"], of("not-met"), "bad"),
      tile(say.open, of("open"), "watch"),
      tile(say.none, of("no-data", "not-applicable"), "quiet"),
    ],
  };
}
