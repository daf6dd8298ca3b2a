import { plainDate } from "../calendar/plainDate.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { AgencyId } from "./agency.ts";
import type { Directory, DirectoryUnit } from "./directory.ts";
import { existsOn } from "./existsOn.ts";

/**
 * Lists the units that make up a group of the plan on a day: who "các sở, ban ngành", "UBND cấp huyện", "UBND cấp xã"
 * are. A level of government that is abolished by that day has no members.
 *
 * @param group - Id of the group in the plan, e.g. `ubnd-cap-huyen`.
 * @param directory - The user's directory of units.
 * @param date - The day asked about.
 * @returns Units in the order of the directory; none when it knows no member of that group on that day.
 * @throws {@link KstthcError} `invalid-date` when there is no such day.
 * @example
 * const unit = (id, validUntil) => ({ id, name: id, level: "district", kind: "unit", memberOf: ["ubnd-cap-huyen"], validUntil });
 * const directory = { units: [unit("tp-quang-ngai", "2025-06-30"), unit("h-ly-son", "2025-06-30")] };
 * membersOf("ubnd-cap-huyen", directory, "2025-06-30").map((unit) => unit.id) // => ["tp-quang-ngai", "h-ly-son"]
 * membersOf("ubnd-cap-huyen", directory, "2025-07-01") // => []
 */
export function membersOf(group: AgencyId, directory: Directory, date: PlainDate): readonly DirectoryUnit[] {
  const day = plainDate(date);
  return directory.units.filter((unit) => unit.memberOf.includes(group) && existsOn(unit, day));
}
