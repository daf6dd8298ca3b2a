import type { AgencyId } from "../agency.ts";
import type { TaskEvent } from "../taskEvent.ts";

/** Names one share of an occurrence: of a unit, of a product, or of a unit's product. */
export interface ShareName {
  /** The unit. */
  readonly agency?: AgencyId;
  /** The product. */
  readonly part?: string;
}

/** Events of one occurrence, apart by whom they speak of. */
export interface SplitEvents {
  /** About the occurrence as a whole. */
  readonly own: readonly TaskEvent[];
  /** About one share, by `shareKey`. */
  readonly shares: ReadonlyMap<string, { readonly name: ShareName; readonly events: readonly TaskEvent[] }>;
}

const noShares: SplitEvents["shares"] = new Map();

/**
 * Sets events about shares apart from those about the whole; a leading agency speaks for the whole.
 *
 * @param events - Events of one occurrence, in order of time.
 * @param speakers - Agencies that answer for the whole.
 * @returns Events by whom they speak of.
 */
export function splitEvents(events: readonly TaskEvent[], speakers: readonly AgencyId[]): SplitEvents {
  if (events.every(({ about }) => about.agency === undefined && about.part === undefined))
    return { own: events, shares: noShares };
  const own: TaskEvent[] = [];
  const shares = new Map<string, { readonly name: ShareName; readonly events: TaskEvent[] }>();
  const leading = new Set(speakers);
  for (const event of events) {
    const name = nameOf(event, leading);
    if (name === undefined) {
      own.push(event);
      if (event.kind === "transferred") leading.add(event.to);
      continue;
    }
    const known = shares.get(shareKey(name));
    if (known) known.events.push(event);
    else shares.set(shareKey(name), { name, events: [event] });
  }
  return { own, shares };
}

function nameOf({ about: { agency, part } }: TaskEvent, leading: ReadonlySet<AgencyId>): ShareName | undefined {
  if (agency === undefined || leading.has(agency)) return part === undefined ? undefined : { part };
  return part === undefined ? { agency } : { agency, part };
}

/** Key of a share within its occurrence. */
export function shareKey(name: ShareName): string {
  return `${name.agency ?? ""}\u0000${name.part ?? ""}`;
}
