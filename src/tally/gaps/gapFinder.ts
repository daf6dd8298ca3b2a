import type { AnyTable } from "../columns/column.ts";
import { grouper } from "../engine/grouper.ts";
import { type Layout, layoutOf } from "../engine/layout.ts";
import type { Measure } from "../measure.ts";
import type { AnyTabulation } from "../tabulation.ts";
import type { GroupValue } from "../tallyValue.ts";
import { type Blame, blame } from "./blame.ts";
import type { Gap, GapKind, GapReason } from "./gap.ts";

/** What one record is told about one measure; the caller knows which record it is. */
export type Found = Omit<Gap, "place" | "subject">;

/** Which gaps are told. */
export interface GapOptions {
  /** Whether records outside the denominator are told too; absent: they are not, most records are outside something. */
  readonly outside?: boolean;
}

/** Looks at records one by one: readers fill the slots and ask. */
export interface GapFinder {
  /** Slots of the current record. */
  readonly layout: Layout;
  /** The measures the current record does not count for, and why. */
  readonly find: () => readonly Found[];
}

/** Compiles a tabulation to what finds gaps. */
export function gapFinder(tabulation: AnyTabulation, { outside = false }: GapOptions): GapFinder {
  const { table, measures, by } = tabulation;
  const narrow = layoutOf(tabulation);
  // Counting forgets texts no condition names; a reason shows what the record holds.
  const layout: Layout = { ...narrow, columns: narrow.columns.map((used) => ({ ...used, whole: true })) };
  const { groupOf, keyReader } = grouper(table, by, layout);
  const keyOf = keyReader();
  const finders = measures.map((measure) => measureFinder(measure, table, layout));
  return {
    layout,
    find: () => {
      const group = keyOf(groupOf());
      return finders.flatMap((find) => {
        const found = find(group);
        return found && (outside || found.kind !== "outside") ? [found] : [];
      });
    },
  };
}

function measureFinder(
  { id, denominator, numerator, exclusions, counting }: Measure<string>,
  table: AnyTable,
  layout: Layout,
): (group: readonly GroupValue[]) => Found | undefined {
  const inside = blame(denominator, "denominator", table, layout);
  const counts = blame(numerator, "numerator", table, layout);
  const excluded = exclusions.map(({ reason, when }) => ({ reason, ...blame(when, "exclusion", table, layout) }));
  const needed = (name: string, part: "unit" | "amount"): Blame =>
    blame({ kind: "is-null", of: { kind: "field", table: "", name } }, part, table, layout);
  const unit = counting.kind === "units" ? needed(counting.per, "unit") : undefined;
  const amount = counting.kind === "sum" ? needed(counting.of, "amount") : undefined;

  return (group) => {
    const gap = (kind: GapKind, parts: readonly Blame[], exclusion?: string): Found => ({
      measure: id,
      kind,
      group,
      ...(exclusion === undefined ? {} : { exclusion }),
      reasons: parts.flatMap((part): readonly GapReason[] => part.reasons()),
    });
    const within = inside.answer();
    if (within === 0) return gap("outside", [inside]);
    const exclusion = excluded.find(({ answer }) => answer() === 1);
    if (exclusion) return gap("excluded", [exclusion], exclusion.reason);
    if (amount?.answer() === 1) return gap("without-amount", [amount]);
    const open = [inside, ...excluded, counts].filter(({ answer }) => answer() === 2);
    if (unit?.answer() === 1) open.push(unit);
    if (open.some((part) => part !== counts) || counts.answer() === 2) return gap("unknown", open);
    return counts.answer() === 0 ? gap("no", [counts]) : undefined;
  };
}
