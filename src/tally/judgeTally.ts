import { fail } from "../core/fail.ts";
import type { Counts } from "../kpi/counts.ts";
import { type JudgeOptions, judge } from "../kpi/judge.ts";
import type { Target } from "../kpi/target.ts";
import type { Verdict } from "../kpi/verdict.ts";
import { countsOf } from "./countsOf.ts";
import { addCells } from "./engine/addCells.ts";
import type { Cell, GroupValue, Tally } from "./tallyValue.ts";

/** A group with its verdict. */
export interface GroupVerdict {
  /** Values of the group. */
  readonly key: readonly GroupValue[];
  /** Its verdict against the same target. */
  readonly verdict: Verdict;
}

/** A tally judged. */
export interface TallyVerdict {
  /** The whole, from added counts; absent where units were counted in several groups, which do not add. */
  readonly whole?: Verdict;
  /** Every group, in the order of the tally. */
  readonly groups: readonly GroupVerdict[];
  /** Groups not met or open, the largest gap first: what holds the whole back. */
  readonly holding: readonly GroupVerdict[];
}

/** What a tally is judged with. */
export interface JudgeTallyOptions extends Omit<JudgeOptions, "baseline" | "unit"> {
  /** A tally of the base period with the same measure and groups; groups it lacks have no baseline. */
  readonly baseline?: Tally;
}

/**
 * Judges a measure of a tally against a target: the whole, each group, and which groups hold it back.
 *
 * @param tally - A tally.
 * @param target - What must be reached; its `measure` names the measure.
 * @param options - Baseline, day, level.
 * @returns The verdicts.
 * @throws `KstthcError` `measure-not-counted` when the tally has no such measure.
 * @example
 * const dossier = table("dossier", { agency: text(), fee: integer() });
 * const free = measure(dossier, { id: "free", unit: "dossier", denominator: gte(dossier.fee, 0), numerator: eq(dossier.fee, 0) });
 * const counted = tally(tabulation(dossier, { measures: [free], by: [dossier.agency] }), [
 *   { agency: "a", fee: 0 },
 *   { agency: "b", fee: 5 },
 * ]);
 * const target = { measure: "free", kind: "at-least", percent: "60%", source: { document: "QĐ 01" } };
 * judgeTally(counted, target).holding.map(({ key }) => key) // => [["b"]]
 */
export function judgeTally(tally: Tally, target: Target, options: JudgeTallyOptions = {}): TallyVerdict {
  const { baseline, ...rest } = options;
  const at = measureIndex(tally, target);
  const measure = tally.tabulation.measures[at];
  const unit = measure?.counting.kind === "sum" ? "dong" : (measure?.unit ?? "record");
  const before = baseline && new Map(cellsOf(baseline, measureIndex(baseline, target)));
  const now = cellsOf(tally, at);
  const judged = (cell: Cell, base: Cell | undefined): Verdict => judgeCell(target, cell, base, { ...rest, unit });
  const groups = tally.groups.map(({ key, cells }) => ({
    key,
    verdict: judged(cells[at] ?? [0, 0, 0], before?.get(JSON.stringify(key))),
  }));
  const holding = groups.filter(({ verdict }) => verdict.kind === "not-met" || verdict.kind === "open").sort(byGap);
  const adds = measure?.counting.kind !== "units" || now.length <= 1;
  if (!adds) return { groups, holding };
  const sum = (cells: readonly (readonly [string, Cell])[]): Cell | undefined =>
    cells
      .map(([, cell]) => cell)
      .reduce<Cell | undefined>((total, cell) => (total ? addCells(total, cell) : cell), undefined);
  return { whole: judged(sum(now) ?? [0, 0, 0], before && sum([...before])), groups, holding };
}

function measureIndex({ tabulation }: Tally, { measure }: Target): number {
  const index = tabulation.measures.findIndex(({ id }) => id === measure);
  const allowed = tabulation.measures.map(({ id }) => id);
  return index < 0 ? fail("measure-not-counted", { measure, allowed }) : index;
}

function cellsOf({ groups }: Tally, at: number): readonly (readonly [string, Cell])[] {
  return groups.map(({ key, cells }) => [JSON.stringify(key), cells[at] ?? [0, 0, 0]]);
}

/** Records without an amount can weigh anything: with them a sum decides nothing. */
function judgeCell(target: Target, cell: Cell, base: Cell | undefined, options: JudgeOptions): Verdict {
  const counts: Counts = countsOf(cell);
  const verdict = judge(target, counts, base ? { ...options, baseline: countsOf(base) } : options);
  const missing = (cell.length === 4 ? cell[3] : 0) + (base?.length === 4 ? base[3] : 0);
  if (missing === 0 || verdict.kind === "not-applicable") return verdict;
  const { unit, now, reading, status, basis, level, baseline } = verdict;
  return {
    kind: "no-data",
    reason: "amount-missing",
    target,
    unit,
    now,
    reading,
    status,
    ...(basis === undefined ? {} : { basis }),
    ...(level === undefined ? {} : { level }),
    ...(baseline === undefined ? {} : { baseline }),
    derivation: [...verdict.derivation, { rule: "kpi-amount-missing", params: { count: missing } }],
  };
}

function byGap(left: GroupVerdict, right: GroupVerdict): number {
  const difference = gapOf(right) - gapOf(left);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

function gapOf({ verdict }: GroupVerdict): bigint {
  return "gap" in verdict ? BigInt(verdict.gap?.count ?? 0) : 0n;
}
