import { fail } from "../core/fail.ts";
import type { Step } from "../core/step.ts";
import { type BigCounts, exactCounts, shown } from "./bigCounts.ts";
import type { CheckOptions } from "./checkOptions.ts";
import { judge } from "./judge.ts";
import { quangNgai2022Targets } from "./quangNgai2022Targets.ts";
import type { Reading, Target } from "./target.ts";
import type { NotApplicable, Verdict } from "./verdict.ts";
import { type Told, verdictBase } from "./verdictBase.ts";
import { withReading } from "./withReading.ts";

/** What a quick checker asks for. */
export interface Question {
  readonly measure: string;
  readonly unit: string;
  readonly now: BigCounts;
  readonly baseline?: BigCounts | undefined;
  readonly basis?: string;
  readonly notes?: readonly Step[];
  /** Target read by the checker itself; absent: the one given, else the plan's own. */
  readonly target?: Target;
  /** Readings the words of the target allow. */
  readonly readings?: readonly Reading[];
}

/** Judges by the target given, else by the plan's own, where it covers the day asked about. */
export function check(question: Question, options: CheckOptions): Verdict {
  const { now, baseline, unit, basis, notes } = question;
  const target = question.target ?? targetOf(question, options);
  const { level, asOf, whenNothing } = options;
  const inapplicable = whyNotApplicable({ target, now, baseline, unit, basis, notes }, options);
  if (inapplicable) return inapplicable;
  return judge(target, exactCounts(now), {
    ...(baseline === undefined ? {} : { baseline: exactCounts(baseline) }),
    ...(level === undefined ? {} : { level }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(whenNothing === undefined ? {} : { whenNothing }),
    ...(basis === undefined ? {} : { basis }),
    ...(notes === undefined ? {} : { notes }),
    unit,
  });
}

/** The plan's own targets are those of its year; a level of government may be gone. */
export function whyNotApplicable(told: Told, options: CheckOptions): NotApplicable | undefined {
  const { base, abolished } = verdictBase({ ...told, level: options.level, asOf: options.asOf });
  if (abolished) return { ...base, kind: "not-applicable", reason: "level-abolished" };
  const { target, asOf } = options;
  const covered = target !== undefined || asOf === undefined || asOf.startsWith(`${told.target.period}-`);
  return covered ? undefined : { ...base, kind: "not-applicable", reason: "no-target" };
}

/** The target a checker judges by, read as asked. */
export function targetOf(
  { measure, readings = [] }: Pick<Question, "measure" | "readings">,
  options: CheckOptions,
): Target {
  const mine = quangNgai2022Targets.filter((target) => target.measure === measure);
  const target = options.target ?? mine.find(({ level }) => level === undefined || level === options.level);
  if (target) return withReading(target, options.reading, readings);
  const allowed = mine.map(({ level }) => level ?? null);
  return fail("unknown-level", { value: shown(options.level), allowed }, { path: ["level"] });
}

/** Refuses a basis the words of the target do not allow. */
export function basisOf<Basis extends string>(basis: Basis, allowed: readonly Basis[]): Basis {
  return allowed.includes(basis)
    ? basis
    : fail("unknown-basis", { value: String(basis), allowed }, { path: ["basis"] });
}
