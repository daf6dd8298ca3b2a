import { assertNever } from "../../core/assertNever.ts";
import { isWithdrawn } from "../../plan/following/workEnds.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { sentence } from "../build/sentence.ts";
import { countValue, plainOf } from "../build/values.ts";
import type { Status, Tone } from "../tree/inline.ts";
import type { Followed } from "./following.ts";
import { itemSource } from "./itemSource.ts";

/** How an occurrence stands, in one state: what was done where that decides, else how it stands against its due day. */
export function progressState(item: OccurrenceProgress, followed: Followed): Status {
  const say = followed.words.report.progress;
  const from = itemSource(item, followed);
  if (item.work === "suspended" || isWithdrawn(item.work))
    return { kind: "status", tone: "quiet", text: say.work[item.work], from };
  const time = item.extended?.time ?? item.time;
  if (item.work === "none-arose" && time !== "late")
    return { kind: "status", tone: "good", text: say.work[item.work], from };
  if (time === "no-deadline" || time === "undetermined")
    return { kind: "status", tone: toneOf(time), text: undatedText(item, followed), from };
  const days = Math.abs(item.extended?.daysLeft ?? item.daysLeft ?? 0);
  if (time === "due-soon" && days === 0) return { kind: "status", tone: toneOf(time), text: say.dueToday, from };
  const count = countValue(days, followed.words.language, { from });
  const text = plainOf(sentence(say.time[time], { days: count }, followed.words.language));
  return { kind: "status", tone: toneOf(time), text, from };
}

/** What an occurrence without a due day waits for, as its schedule says. */
function undatedText({ task, schedule, time }: OccurrenceProgress, { taskOf, words }: Followed): string {
  const say = words.report.progress;
  const found = taskOf(task)?.schedules.find(({ id }) => id === schedule)?.schedule;
  const kind = found?.kind ?? "unscheduled";
  return Object.hasOwn(say.undated, kind) ? say.undated[kind as keyof typeof say.undated] : say.time[time];
}

function toneOf(time: OccurrenceProgress["time"]): Tone {
  switch (time) {
    case "on-time":
      return "good";
    case "late":
    case "due-soon":
      return "watch";
    case "overdue":
      return "bad";
    case "not-due":
    case "no-deadline":
    case "undetermined":
      return "quiet";
    default:
      return assertNever(time);
  }
}
