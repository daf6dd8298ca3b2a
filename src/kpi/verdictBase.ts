import type { Level } from "../core/level.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import { weakest } from "../core/weakest.ts";
import { abolition } from "./abolition.ts";
import { type BigCounts, exactCounts } from "./bigCounts.ts";
import { checkTarget } from "./checkTarget.ts";
import { readingOf } from "./figure.ts";
import type { Target } from "./target.ts";
import type { VerdictBase } from "./verdict.ts";

/** What a verdict says of itself, before anything is decided. */
export interface Told {
  readonly target: Target;
  readonly now: BigCounts;
  readonly baseline?: BigCounts | undefined;
  readonly level?: Level | undefined;
  readonly asOf?: PlainDate | undefined;
  readonly unit?: string | undefined;
  readonly basis?: string | undefined;
  readonly notes?: readonly Step[] | undefined;
}

/** Begins a verdict; `abolished` when its level of government does not exist on the day asked about. */
export function verdictBase(told: Told): { readonly base: VerdictBase; readonly abolished: boolean } {
  const { target, now, baseline, unit = "record", basis, notes = [] } = told;
  checkTarget(target);
  const level = told.level ?? target.level;
  const abolished = level === undefined ? undefined : abolition(level, told.asOf);
  const base: VerdictBase = {
    target,
    reading: readingOf(target),
    ...(basis === undefined ? {} : { basis }),
    ...(level === undefined ? {} : { level }),
    unit,
    now: exactCounts(now),
    ...(baseline === undefined ? {} : { baseline: exactCounts(baseline) }),
    status: weakest(target.source.status, abolished?.source?.status),
    derivation: [targetStep(target), ...notes, ...(abolished ? [abolished] : [])],
  };
  return { base, abolished: abolished !== undefined };
}

function targetStep(target: Target): Step {
  const { measure, kind, source } = target;
  const percent = "percent" in target ? target.percent : target.by;
  const params = { measure, kind, reading: readingOf(target), ...(percent === undefined ? {} : { percent }) };
  return { rule: percent === undefined ? "kpi-target-any" : "kpi-target", params, source };
}
