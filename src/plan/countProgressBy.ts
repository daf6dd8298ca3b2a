import { addTo, type Lists } from "../core/addTo.ts";
import { countProgress } from "./countProgress.ts";
import type { Countable, ProgressCount } from "./progressCount.ts";

/** The standard count of one class of lines. */
export interface KeyedCount {
  /** Name of the class: a task group, an agency. */
  readonly key: string;
  /** Its count. */
  readonly count: ProgressCount;
}

/**
 * Takes the standard count of each class of lines: by task group, by agency, by unit.
 *
 * @param lines - Occurrences, tasks or shares.
 * @param keyOf - Names the class of a line, or several: work that is led jointly counts for each lead.
 * @returns Counts in the order in which classes first occur.
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * const counts = countProgressBy(progressByTask(progress), (task) => task.group);
 * counts.map(({ key }) => key) // => ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"]
 */
export function countProgressBy<Line extends Countable>(
  lines: Iterable<Line>,
  keyOf: (line: Line) => string | readonly string[],
): readonly KeyedCount[] {
  const classes: Lists<string, Line> = new Map();
  for (const line of lines) {
    const keys = keyOf(line);
    for (const key of typeof keys === "string" ? [keys] : keys) addTo(classes, key, line);
  }
  return [...classes].map(([key, list]) => ({ key, count: countProgress(list) }));
}
