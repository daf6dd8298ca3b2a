import { fail } from "../core/fail.ts";
import { readingOf } from "./figure.ts";
import type { Reading, Target } from "./target.ts";

/** The same target read another way; the verdict then carries the target as it was read. */
export function withReading(target: Target, reading: Reading | undefined, allowed: readonly Reading[]): Target {
  if (reading === undefined || reading === readingOf(target)) return target;
  if (!allowed.includes(reading)) fail("unknown-reading", { value: String(reading), allowed }, { path: ["reading"] });
  const { measure, level, period, minimumCount, source } = target;
  const same = {
    measure,
    source,
    ...(level === undefined ? {} : { level }),
    ...(period === undefined ? {} : { period }),
    ...(minimumCount === undefined ? {} : { minimumCount }),
  };
  const percent = "percent" in target ? target.percent : target.by;
  if (reading !== "share") {
    const kind = target.kind === "at-least" || target.kind === "increase" ? "increase" : "decrease";
    const baseline = "percent" in target ? "previous-year" : target.baseline;
    return { ...same, kind, reading, baseline, ...(percent === undefined ? {} : { by: percent }) };
  }
  if (percent === undefined) return fail("reading-needs-percent", { measure, value: reading }, { path: ["reading"] });
  return { ...same, kind: target.kind === "increase" ? "at-least" : "at-most", percent };
}
