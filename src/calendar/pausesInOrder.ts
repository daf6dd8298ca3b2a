import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { toEpochDay } from "./epochDay.ts";

/** A pause in epoch days, both inside. */
export interface DayStretch {
  /** First day. */
  readonly from: number;
  /** Last day. */
  readonly to: number;
}

/**
 * Checks pauses and joins those that touch.
 *
 * @param pauses - Stretches of days that do not count, in any order.
 * @returns The stretches apart from one another, earliest first.
 * @throws {@link KstthcError} `invalid-date` or `range-reversed`.
 */
export function pausesInOrder(
  pauses: readonly { readonly from: PlainDate; readonly to: PlainDate }[],
): readonly DayStretch[] {
  const stretches = pauses.map((pause, at) => {
    const stretch = { from: toEpochDay(pause.from), to: toEpochDay(pause.to) };
    if (stretch.to < stretch.from)
      fail("range-reversed", { from: pause.from, to: pause.to }, { path: ["pauses", at, "to"] });
    return stretch;
  });
  const joined: DayStretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && stretch.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else joined.push(stretch);
  }
  return joined;
}
