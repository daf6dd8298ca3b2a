import { integerText } from "../core/integerText.ts";
import type { Issue, IssueValue } from "../core/issue.ts";
import { KstthcError } from "../core/kstthcError.ts";
import type { Integer } from "../core/numbers.ts";
import type { ExactCounts } from "./verdict.ts";

/** Counts ready to compute with. */
export interface BigCounts {
  readonly all: bigint;
  readonly yes: bigint;
  readonly no: bigint;
}

/** The fields a caller calls its counts by, as they came in: `{ all: ["total", 96512], yes: ["online", 21438] }`. */
export interface NamedCounts {
  readonly all: readonly [field: string, value: unknown];
  readonly yes: readonly [field: string, value: unknown];
  readonly no?: readonly [field: string, value: unknown];
  readonly unknown?: readonly [field: string, value: unknown];
}

/**
 * Reads counts, every rule checked at once: whole, not negative, not beyond what a number holds exactly, and no part
 * above the whole. Given `unknown` instead of `no`, the rest is known not to count.
 */
export function bigCounts(named: NamedCounts, path: readonly (string | number)[] = []): BigCounts {
  const issues: Issue[] = [];
  const report = (code: string, field: string, params: Readonly<Record<string, IssueValue>>): void => {
    issues.push({ code, severity: "error", path: [...path, field], params });
  };
  const read = ([field, value]: readonly [string, unknown]): bigint => {
    const count = readCount(value);
    if (count === undefined) report("invalid-count", field, { field, value: shown(value) });
    return count ?? 0n;
  };
  const all = read(named.all);
  const yes = read(named.yes);
  const part = named.no ?? named.unknown ?? ["unknown", 0];
  const rest = read(part);
  if (issues.length === 0 && yes > all)
    report("count-above-total", named.yes[0], { field: named.yes[0], value: number(yes), total: number(all) });
  else if (issues.length === 0 && yes + rest > all)
    report("counts-above-total", part[0], {
      field: part[0],
      value: number(rest),
      rest: number(all - yes),
      total: number(all),
    });
  if (issues.length > 0) throw new KstthcError(issues);
  return { all, yes, no: named.no ? rest : all - yes - rest };
}

/** A whole number from 0 up, exact as given; `undefined` for anything else. */
export function readCount(value: unknown): bigint | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined;
  return typeof value === "string" && /^\d+$/.test(value) ? BigInt(value) : undefined;
}

/** Counts as a verdict carries them. */
export function exactCounts({ all, yes, no }: BigCounts): ExactCounts {
  return { all: integerText(all), yes: integerText(yes), no: integerText(no) };
}

/** A count for a sentence: a number where one holds it exactly. */
export function number(count: bigint): number | Integer {
  const short = Number(count);
  return Number.isSafeInteger(short) ? short : integerText(count);
}

/** A wrong value for a sentence. */
export function shown(value: unknown): IssueValue {
  return value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
    ? value
    : String(value);
}
