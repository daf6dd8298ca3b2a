import type { Plan } from "./plan.ts";

/**
 * Gives the plan's own year: what a time without a printed year means.
 *
 * @param plan - The plan.
 * @returns The year its period begins in.
 */
export function planYear({ period }: Plan): number {
  return Number(period.from.slice(0, 4));
}
