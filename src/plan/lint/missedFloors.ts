import { compareRatios } from "../../core/compareRatios.ts";
import { percentRatio } from "../../core/percentRatio.ts";
import type { Plan, Task } from "../plan.ts";
import type { LegalFloor, PlanLaw } from "../planLaw.ts";
import { targetKey } from "../targetKey.ts";
import type { Finding } from "./lintRule.ts";

/**
 * Finds the targets of a task that ask less than the law does before the plan ends.
 *
 * @param task - The task.
 * @param plan - Its plan.
 * @param law - What the law wants.
 * @param counts - Which floors to judge by: those read at their source, or the others.
 * @returns One finding a target.
 */
export function missedFloors(
  { id, targets }: Task,
  { period }: Plan,
  law: PlanLaw,
  counts: (floor: LegalFloor) => boolean,
): readonly Finding[] {
  return targets.flatMap((target) => {
    if (target.kind !== "at-least") return [];
    const floor = law.floors
      .filter(counts)
      .find(
        ({ measure, level, validFrom, validUntil }) =>
          measure === target.measure &&
          (level === undefined || level === target.level) &&
          validFrom <= period.to &&
          period.from <= (validUntil ?? period.from),
      );
    if (!floor || compareRatios(percentRatio(target.percent), percentRatio(floor.percent)) >= 0) return [];
    const params = { task: id, percent: target.percent, law: floor.percent, from: floor.validFrom };
    return [{ at: [id, "targets", targetKey(target)], params: { ...params, source: floor.source.document } }];
  });
}

/** Whether the text of a law was read where its citation says. */
export function isVerified({ source }: LegalFloor): boolean {
  return (source.status ?? "official") === "official";
}
