import type { Plan } from "../../src/plan/plan.ts";

/** A plan without what only the reading of a file brings: places, printed numbers, corrections, notes. */
export function withoutReading(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(plan), (key, value) =>
    key === "place" && typeof value === "object"
      ? undefined
      : ["labels", "corrections", "notes"].includes(key)
        ? undefined
        : value,
  );
}
