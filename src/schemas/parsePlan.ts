import { KstthcError } from "../core/kstthcError.ts";
import type { Plan } from "../plan/plan.ts";
import { safeParsePlan } from "./safeParsePlan.ts";

/**
 * Reads a stored plan, or throws.
 *
 * @param value - Anything, such as what `JSON.parse` gave.
 * @returns The plan.
 * @throws `KstthcError` With every issue of {@link safeParsePlan}, e.g. `missing-field`, `duplicate-id`.
 * @example
 * parsePlan(JSON.parse(JSON.stringify(quangNgai2022Plan))).id // => "quang-ngai-2022"
 */
export function parsePlan(value: unknown): Plan {
  const read = safeParsePlan(value);
  if (!read.ok) throw new KstthcError(read.issues);
  return read.value;
}
