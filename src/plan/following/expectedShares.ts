import type { PlainDate } from "../../core/plainDate.ts";
import type { AgencyId } from "../agency.ts";
import type { DirectoryUnit } from "../directory.ts";
import { membersOf } from "../membersOf.ts";
import type { Duty } from "../plan.ts";
import { agencyName } from "./agencyName.ts";
import type { Draft } from "./draft.ts";
import type { Following } from "./following.ts";
import { remembered } from "./remembered.ts";
import { type ShareName, type SplitEvents, shareKey } from "./splitEvents.ts";

/** One share that is owed. */
export interface ExpectedShare {
  /** Whose, or which product. */
  readonly name: ShareName;
  /** The group through which the unit owes it. */
  readonly through?: AgencyId;
  /** Whether the whole is the sum of it and others, rather than a leading agency's own work. */
  readonly counts: boolean;
}

/** Shares of one occurrence, and whether they are all of them. */
export interface ExpectedShares {
  /** By `shareKey`. */
  readonly shares: ReadonlyMap<string, ExpectedShare>;
  /** Whether every owner is known unit by unit, so that the whole may be summed. */
  readonly complete: boolean;
}

/**
 * Lays out who owes a share of an occurrence: members of groups on the day it is due, agencies that owe it as equals,
 * and whoever or whatever an `assigned` event names. Groups that the plan narrows ("được giao …") have those only.
 *
 * @param following - The call, with the directory.
 * @param draft - The occurrence.
 * @param speakers - Agencies that answer for the whole themselves.
 * @param split - Its events.
 * @returns Shares in printed order.
 */
export function expectedShares(
  following: Following,
  draft: Draft,
  speakers: readonly AgencyId[],
  split: SplitEvents,
): ExpectedShares {
  const shares = new Map<string, ExpectedShare>();
  const { owners, duties } = draft.owing;
  const summed = speakers.length === 0;
  const date = draft.occurrence?.due ?? following.options.asOf;
  let complete = true;
  const add = (share: ExpectedShare): void => {
    const key = shareKey(share.name);
    if (!shares.has(key)) shares.set(key, share);
  };
  for (const duty of duties.filter((one) => one.qualifier === undefined)) {
    const counts = summed && duty.agencies.some((id) => owners.includes(id));
    const spread = unitsOf(following, duty, date);
    if (counts && !spread.complete) complete = false;
    for (const { id, ...through } of spread.units)
      if (!speakers.includes(id) && (counts || "through" in through)) add({ name: { agency: id }, ...through, counts });
  }
  for (const { name, events } of split.shares.values())
    if (events.some((event) => event.kind === "assigned")) add({ name, counts: name.agency === undefined || summed });
  return { shares, complete };
}

/** Units of a duty: those it names, and the members of its groups, where the directory knows any. */
function unitsOf(
  following: Following,
  duty: Duty,
  date: PlainDate,
): { readonly units: readonly { readonly id: AgencyId; readonly through?: AgencyId }[]; readonly complete: boolean } {
  const units: { readonly id: AgencyId; readonly through?: AgencyId }[] = [];
  let complete = true;
  for (const id of duty.agencies) {
    const kind = following.agencies.get(id)?.kind ?? "unit";
    if (kind === "unit") {
      if (following.options.directory !== undefined) units.push({ id });
      continue;
    }
    const members = membersKnown(following, id, date);
    // "Cơ quan, đơn vị có liên quan" is whoever an event names; a printed group without members is a gap.
    if (members.length === 0 && kind === "group") complete = false;
    for (const unit of members) units.push({ id: unit.id, through: id });
  }
  return { units, complete };
}

function membersKnown(following: Following, group: AgencyId, date: PlainDate): readonly DirectoryUnit[] {
  const { directory } = following.options;
  if (directory === undefined) return [];
  return remembered(following.members, `${group}@${date}`, () => {
    const members = membersOf(group, directory, date);
    if (members.length === 0 && following.agencies.get(group)?.kind === "group")
      following.issues.push({
        code: "group-without-members",
        severity: "warning",
        path: ["directory", group],
        params: { group: agencyName(following, group), date },
      });
    return members;
  });
}
