import type { Period } from "../calendar/period.ts";
import { and } from "../tally/conditions/and.ts";
import type { Condition } from "../tally/conditions/condition.ts";
import { dayOf } from "../tally/conditions/dayOf.ts";
import { gte } from "../tally/conditions/gte.ts";
import { lte } from "../tally/conditions/lte.ts";
import { dossiers } from "./dossiers.ts";

/** A dossier filed in a period, both days included. */
export function filedIn({ from, to }: Pick<Period, "from" | "to">): Condition<"dossier"> {
  return and(gte(dayOf(dossiers.filedAt), from), lte(dayOf(dossiers.filedAt), to));
}
