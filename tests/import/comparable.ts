import type { Plan } from "../../src/plan/plan.ts";
import { withoutReading } from "./withoutReading.ts";

/** A plan made fit for comparing with what was read: only agencies with duties, by id, since they come as they are named. */
export function comparable(plan: Plan): unknown {
  const agencies = plan.agencies.filter(({ id }) => JSON.stringify(plan.groups).includes(`"${id}"`));
  return withoutReading({ ...plan, agencies: agencies.toSorted((a, b) => a.id.localeCompare(b.id)) });
}
