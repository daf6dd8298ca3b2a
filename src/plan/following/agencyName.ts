import type { AgencyId } from "../agency.ts";
import type { Following } from "./following.ts";

/**
 * Calls an agency by its name: sentences are for people.
 *
 * @param following - The call, with the agencies of the plan and of the directory.
 * @param agency - Id of the agency.
 * @returns Its name; the id itself where neither knows it.
 */
export function agencyName({ agencies }: Pick<Following, "agencies">, agency: AgencyId): string {
  return agencies.get(agency)?.name ?? agency;
}
