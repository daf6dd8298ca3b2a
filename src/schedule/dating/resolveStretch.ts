import type { Period } from "../../calendar/period.ts";
import { year } from "../../calendar/year.ts";
import type { OccurrenceOptions } from "../occurrence.ts";
import type { Stretch } from "../schedule.ts";
import { resolvePeriod } from "./resolvePeriod.ts";

/** The days of a stretch; one without an end runs to the end of the horizon, or of the period it begins with. */
export function resolveStretch(stretch: Stretch, { planYear, until }: OccurrenceOptions): Period {
  if (stretch.kind !== "open") return resolvePeriod(stretch, planYear);
  const first = resolvePeriod(stretch.from, planYear);
  let to = until ?? year(planYear).to;
  if (to < first.to) to = first.to;
  return { key: `${first.from}..${to}`, from: first.from, to };
}
