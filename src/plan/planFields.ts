import type { Plan } from "./plan.ts";

/** Fields of a plan, which no group or task may be called by: a path begins with one of them or with an id. */
export const planFields: readonly (keyof Plan)[] = [
  "format",
  "id",
  "instrument",
  "territory",
  "period",
  "agencies",
  "groups",
  "corrections",
  "notes",
];
