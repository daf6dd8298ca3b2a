import type { ProgressCount } from "../../plan/progressCount.ts";
import { sentence } from "../build/sentence.ts";
import type { Inline, Value } from "../tree/inline.ts";
import { countSource } from "./countSource.ts";
import type { Followed } from "./following.ts";
import { punctualityValue } from "./punctualityValue.ts";

/** Says how much of what has come due was done on time; nothing where nothing has. */
export function punctualitySentence(followed: Followed): readonly Inline[] {
  const { progress, words } = followed;
  const share = punctualityValue(followed);
  if (share === undefined) return [];
  const say = words.report.progress;
  const counted = (name: string, of: string, pick: (count: ProgressCount) => number): Value => {
    const title = `${say.columns.punctuality}: ${of}`;
    return countSource({ key: `count ${name}`, title, items: progress.items, pick }, followed);
  };
  const parts = {
    onTime: counted("onTime", say.highlights.onTime, (count) => count.doneOnTime),
    due: counted("due", say.comeDue, (count) => count.doneOnTime + count.doneLate + count.overdue),
    share,
  };
  return sentence(say.punctuality, parts, words.language);
}
