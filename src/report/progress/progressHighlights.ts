import type { ProgressCount } from "../../plan/progressCount.ts";
import type { Highlight, Highlights } from "../tree/block.ts";
import { countSource } from "./countSource.ts";
import type { Followed } from "./following.ts";

/** The four classes of the standard count and their total: what to see first. */
export function progressHighlights(followed: Followed): Highlights {
  const { progress, words } = followed;
  const say = words.report.progress;
  const tile = (
    name: keyof typeof say.highlights,
    tone: Highlight["tone"],
    pick: (count: ProgressCount) => number,
  ): Highlight => ({
    label: say.highlights[name],
    value: countSource({ key: `count ${name}`, title: say.highlights[name], items: progress.items, pick }, followed),
    tone,
  });
  return {
    kind: "highlights",
    items: [
      tile("total", "quiet", (count) => count.total),
      tile("onTime", "good", (count) => count.doneOnTime),
      tile("late", "watch", (count) => count.doneLate),
      tile("withinTime", "quiet", (count) => count.withinTime),
      tile("overdue", "bad", (count) => count.overdue),
    ],
  };
}
