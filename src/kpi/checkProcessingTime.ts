import { fail } from "../core/fail.ts";
import type { Issue } from "../core/issue.ts";
import { KstthcError } from "../core/kstthcError.ts";
import { readCount, shown } from "./bigCounts.ts";
import { basisOf, check, type Question, targetOf } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import { type Cut, judgeEach, judgeTotal, leftOut } from "./cuts.ts";
import type { Target } from "./target.ts";
import type { Verdict } from "./verdict.ts";
import { withReading } from "./withReading.ts";

/** A processing time with its unit (đơn vị tính). */
export interface TimeAmount {
  /** How many. */
  readonly amount: number;
  /** Hours, calendar days or working days. */
  readonly unit: "hour" | "day" | "working-day";
}

/** Processing time (thời hạn giải quyết) of one procedure. Plain numbers are of one unit. */
export interface ProcessingTime {
  /** Code of the procedure, for messages. */
  readonly procedure?: string;
  /** Time set by the central rules; null: none is set, or the result is given at once, so there is nothing to cut. */
  readonly norm: number | TimeAmount | null;
  /** Time the province announced; null: not known. */
  readonly actual: number | TimeAmount | null;
}

/** How the times are put together. */
export interface ProcessingTimeOptions extends CheckOptions {
  /** `each-procedure` (taken when absent), `total` of all times, or share of `procedures` shortened at all. */
  readonly basis?: "each-procedure" | "total" | "procedures";
  /** Working hours of a day, to compare hours with working days; absent: they are not compared. */
  readonly hoursPerWorkingDay?: number;
}

/**
 * Checks by how much processing times were shortened (task 14: "rút ngắn 30% thời gian giải quyết TTHC … so với khung
 * thời gian quy định chung của trung ương"): against the central rules, not against last year.
 *
 * @param times - Central and provincial times, one procedure or a list.
 * @param options - Basis, working hours, target, day.
 * @returns The verdict, with the procedures (or the time) still missing.
 * @throws {@link KstthcError} `invalid-count` for a time that is no whole number from 0 up; `units-differ` when two
 * times cannot be compared; `unknown-basis`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 14.
 * @example
 * describeVerdict(checkProcessingTime([{ norm: 10, actual: 7 }, { norm: 15, actual: 11 }]))
 * // => "Chưa đạt: 1/2 thủ tục hành chính giảm đủ mức, thấp nhất giảm 26,67% so với chỉ tiêu giảm ít nhất 30%; còn thiếu 1 thủ tục hành chính"
 */
export function checkProcessingTime(
  times: ProcessingTime | readonly ProcessingTime[],
  options: ProcessingTimeOptions = {},
): Verdict {
  const basis = basisOf(options.basis ?? "each-procedure", ["each-procedure", "total", "procedures"]);
  const list = isList(times) ? times : [times];
  const issues: Issue[] = [];
  const hours = options.hoursPerWorkingDay;
  if (hours !== undefined && !readCount(hours))
    fail("invalid-count", { field: "hoursPerWorkingDay", value: shown(hours) });
  const measured = list.map((time, index) => read(time, isList(times) ? [index] : [], hours, issues));
  const units = new Set(measured.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  if (basis === "total" && units.size > 1)
    issues.push({ code: "units-differ", severity: "error", params: { units: [...units] } });
  if (issues.length > 0) throw new KstthcError(issues);
  const kept = measured.filter(({ before }) => before !== 0n);
  const notes = leftOut(measured.length - kept.length);
  const asked = { measure: "processing-time-cut", basis, notes };
  if (basis === "total") return judgeTotal(kept, { ...asked, unit: [...units][0] ?? "time-unit" }, options);
  if (basis === "each-procedure") return judgeEach(kept, { ...asked, unit: "procedure" }, options);
  return judgeShortened(kept, { ...asked, unit: "procedure" }, options);
}

/** Share of procedures shortened at all: the percentage of the target is then one of procedures. */
function judgeShortened(cuts: readonly Cut[], asked: Omit<Question, "now">, options: ProcessingTimeOptions): Verdict {
  const { reading: _, ...rest } = options;
  const share = withReading(targetOf(asked, rest), "share", ["share"]);
  const target: Target = share.kind === "at-most" ? { ...share, kind: "at-least" } : share;
  const known = cuts.filter(({ after }) => after !== undefined);
  const shortened = known.filter(({ before = 0n, after = before }) => after < before).length;
  const now = { all: BigInt(cuts.length), yes: BigInt(shortened), no: BigInt(known.length - shortened) };
  return check({ ...asked, target, now }, rest);
}

interface Measured extends Cut {
  readonly unit?: string;
}

function read(time: ProcessingTime, path: readonly number[], hours: number | undefined, issues: Issue[]): Measured {
  const report = (code: string, field: string, params: Issue["params"]): void => {
    const procedure = time.procedure === undefined ? {} : { procedure: time.procedure };
    issues.push({ code, severity: "error", path: [...path, field], params: { ...params, ...procedure } });
  };
  const side = (field: "norm" | "actual"): { readonly amount: bigint; readonly unit: string } | undefined => {
    const value = time[field];
    if (value === null) return undefined;
    const { amount, unit } = typeof value === "number" ? { amount: value, unit: "time-unit" } : value;
    const count = readCount(amount);
    if (count === undefined) report("invalid-count", field, { field, value: shown(amount) });
    const inHours = unit === "working-day" && hours !== undefined;
    return { amount: (count ?? 0n) * (inHours ? BigInt(hours) : 1n), unit: inHours ? "hour" : unit };
  };
  const norm = side("norm");
  const actual = side("actual");
  if (norm && actual && norm.unit !== actual.unit)
    report("units-differ", "actual", { units: [norm.unit, actual.unit] });
  const unit = norm?.unit ?? actual?.unit;
  return { before: norm?.amount ?? 0n, after: actual?.amount, ...(unit === undefined ? {} : { unit }) };
}

function isList(times: ProcessingTime | readonly ProcessingTime[]): times is readonly ProcessingTime[] {
  return Array.isArray(times);
}
