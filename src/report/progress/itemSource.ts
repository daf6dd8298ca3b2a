import { fillTemplate } from "../../core/fillTemplate.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { type Followed, periodOf } from "./following.ts";

/** Adds the derivation of one occurrence to the sources and gives its key. */
export function itemSource(item: OccurrenceProgress, followed: Followed): string {
  const { words, sources } = followed;
  const say = words.report.progress;
  const period = periodOf(item, followed);
  const title = fillTemplate(period === "" ? say.task : say.taskInPeriod, { task: item.task, period }, words.language);
  const owner = item.owners.length === 1 && item.shares === undefined ? item.owners[0] : "";
  const key = [
    "task",
    item.task,
    item.schedule,
    item.occurrence?.key,
    item.origin === "plan" ? "" : item.origin,
    owner,
  ];
  return sources.add(key.filter((part) => part !== undefined && part !== "").join(" "), title, item.derivation);
}
