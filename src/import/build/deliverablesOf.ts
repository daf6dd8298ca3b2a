import { foldKey } from "../../core/foldKey.ts";
import type { Deliverable, TaskSchedule } from "../../plan/plan.ts";
import type { Schedule } from "../../schedule/schedule.ts";

/** How the times of a task were matched with its deliverables: by what they say they are for, or by their order. */
export interface Matched {
  /** The deliverable of each time, by id. */
  readonly ids: readonly string[];
  /** True where only their order tells which is which. */
  readonly byOrder: boolean;
}

/**
 * Matches as many times as deliverables: by the names before the times ("Báo cáo quý: trước 15/3"), whatever their
 * order; without any name, one by one in order. A name that is no deliverable's ("UBND cấp xã: quý II") says that the
 * times are of something else.
 *
 * @returns Nothing where they cannot be matched.
 */
export function deliverablesOf(
  schedules: readonly TaskSchedule[],
  deliverables: readonly Deliverable[],
): Matched | undefined {
  if (schedules.length < 2 || schedules.length !== deliverables.length) return undefined;
  // "Định kỳ" beside "đột xuất" speaks of the same thing twice.
  if (schedules.some((item) => item.deliverables || item.schedule.kind === "on-demand")) return undefined;
  const scopes = schedules.map((item) => scopesOf(item.schedule));
  if (scopes.every((own) => own.length === 0)) return { ids: deliverables.map(({ id }) => id), byOrder: true };
  const ids = scopes.flatMap((own) => namedBy(own, deliverables) ?? []);
  return new Set(ids).size === schedules.length ? { ids, byOrder: false } : undefined;
}

/** What the times of a schedule are for, each name once. */
function scopesOf(schedule: Schedule): readonly string[] {
  const parts = schedule.kind === "several" ? schedule.parts : [schedule];
  return [...new Set(parts.flatMap(({ scope }) => (scope === undefined ? [] : [foldKey(scope)])))];
}

/** The one deliverable that is called by that one name, or begins with it. */
function namedBy([name, ...others]: readonly string[], deliverables: readonly Deliverable[]): string | undefined {
  if (name === undefined || others.length > 0) return undefined;
  const named = deliverables.filter(({ text }) => foldKey(text).startsWith(name));
  return named.length === 1 ? named[0]?.id : undefined;
}
