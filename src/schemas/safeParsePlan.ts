import type { Result } from "../core/result.ts";
import { checkPlan } from "../plan/checkPlan.ts";
import type { Plan } from "../plan/plan.ts";
import { planSchema } from "./planSchema.ts";
import { safeParseWith } from "./safeParseWith.ts";

/**
 * Reads a stored plan: its shape, its values, and what its parts say of each other.
 *
 * @param value - Anything, such as what `JSON.parse` gave.
 * @returns The plan, or every issue with its path.
 * @example
 * safeParsePlan(JSON.parse(JSON.stringify(quangNgai2022Plan))).ok // => true
 */
export function safeParsePlan(value: unknown): Result<Plan> {
  const read = safeParseWith(planSchema, value);
  if (!read.ok) return read;
  const issues = checkPlan(read.value);
  return issues.length > 0 ? { ok: false, issues } : read;
}
