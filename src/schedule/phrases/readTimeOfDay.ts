import { begins, type Reader, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { TimeOfDay } from "../schedule.ts";
import { readTime } from "./readTime.ts";

/** «16 giờ 00, (ngày)»: the hour before the day. */
export function readTimeOfDay(r: Reader): TimeOfDay | undefined {
  if (!begins(r, starts.time)) return undefined;
  const time = readTime(r);
  if (time !== undefined) takeOne(r, [",", "vào", "của"]);
  return time;
}
