import type { Integer, Ratio } from "../core/numbers.ts";
import type { AgencyId } from "./agency.ts";
import { countProgress } from "./countProgress.ts";
import { isWithdrawn } from "./following/workEnds.ts";
import type { PlanProgress } from "./planProgress.ts";
import type { Countable, ProgressCount } from "./progressCount.ts";

/** What an agency has to do, and how punctual it is. */
export interface Workload {
  /** The agency: a unit, or a group whose units are not known. */
  readonly agency: AgencyId;
  /** The standard count of what it owes itself. */
  readonly count: ProgressCount;
  /** The standard count of requests made to it as a coordinating agency. */
  readonly requests: ProgressCount;
  /**
   * Done on time over all that has come due (done or overdue), by first due days, requests included; absent: nothing
   * has come due. Suspended and withdrawn work and check-ins do not weigh.
   */
  readonly punctuality?: Ratio;
}

/**
 * Sums up what each agency owes: occurrences it answers for, its own shares of what groups owe, and requests made to
 * it. A coordinating agency has its requests only; a unit is not charged with what its group as a whole still lacks.
 *
 * @param progress - Progress of a plan, assessed with a directory where units are wanted.
 * @returns One line for each agency that owes anything, in the order in which they first occur.
 * @example
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
 * workloadOf(progress).find(({ agency }) => agency === "cong-an-tinh")?.count.withinTime // => 1
 */
export function workloadOf(progress: PlanProgress): readonly Workload[] {
  const lines = new Map<AgencyId, { readonly owed: Countable[]; readonly requests: Countable[] }>();
  const of = (agency: AgencyId): { readonly owed: Countable[]; readonly requests: Countable[] } => {
    const known = lines.get(agency);
    if (known) return known;
    const fresh = { owed: [], requests: [] };
    lines.set(agency, fresh);
    return fresh;
  };
  for (const item of progress.items) {
    const { shares = [], origin } = item;
    const sharing = new Set<AgencyId>();
    for (const share of shares)
      if (share.agency !== undefined) {
        sharing.add(share.agency);
        if (share.through !== undefined) sharing.add(share.through);
        of(share.agency).owed.push({ ...share, origin });
      }
    for (const owner of item.owners) if (!sharing.has(owner)) of(owner).owed.push(item);
  }
  for (const request of progress.requests)
    of(request.to).requests.push({
      work: request.answeredOn === undefined ? "in-progress" : "done",
      time: request.time,
    });
  return [...lines].map(([agency, { owed, requests }]) => {
    const punctuality = punctualityOf([...owed, ...requests]);
    return {
      agency,
      count: countProgress(owed),
      requests: countProgress(requests),
      ...(punctuality === undefined ? {} : { punctuality }),
    };
  });
}

function punctualityOf(lines: readonly Countable[]): Ratio | undefined {
  let onTime = 0;
  let due = 0;
  for (const { work, time, origin } of lines) {
    if (origin === "check-in" || work === "suspended" || isWithdrawn(work)) continue;
    if (time === "on-time") onTime++;
    if (time === "on-time" || time === "late" || time === "overdue") due++;
  }
  return due === 0 ? undefined : { num: String(onTime) as Integer, den: String(due) as Integer };
}
