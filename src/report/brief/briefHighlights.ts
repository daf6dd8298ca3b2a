import type { Followed } from "../progress/following.ts";
import { progressHighlights } from "../progress/progressHighlights.ts";
import { punctualityValue } from "../progress/punctualityValue.ts";
import type { Highlights } from "../tree/block.ts";

/** The standard count and, where something has come due, how punctual it was. */
export function briefHighlights(followed: Followed): Highlights {
  const counts = progressHighlights(followed);
  const value = punctualityValue(followed);
  if (value === undefined) return counts;
  const label = followed.words.report.progress.columns.punctuality;
  return { ...counts, items: [...counts.items, { label, value, tone: "quiet" }] };
}
