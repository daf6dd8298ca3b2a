import type { Level } from "../../core/level.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { governmentTiersOn } from "../../kpi/governmentTiersOn.ts";

/** Tells whether there are agencies of a level on a day; those of the centre and of vertical branches are always there. */
export function levelExists(level: Level, day: PlainDate): boolean {
  return level === "central" || level === "vertical" || governmentTiersOn(day).levels.includes(level);
}
