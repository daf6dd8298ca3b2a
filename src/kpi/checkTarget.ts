import { fail } from "../core/fail.ts";
import { shownValue } from "../core/shownValue.ts";
import type { Reading, Target } from "./target.ts";

const kinds: readonly Target["kind"][] = ["at-least", "at-most", "increase", "decrease"];
const readings: readonly Reading[] = ["points", "points-of-total", "relative", "relative-share"];

/**
 * Refuses a target that cannot be judged by. Targets come from files and settings, and a kind there is none of
 * («least») would else be judged as some other.
 *
 * @param target - What was given.
 * @throws {@link KstthcError} `unknown-target-kind`, `invalid-percent`, `unknown-reading`, `target-without-source`.
 */
export function checkTarget(target: Target): void {
  const { kind, source }: Partial<Target> = typeof target === "object" && target !== null ? target : {};
  const path = (field: string) => ({ path: ["target", field] });
  if (kind === undefined || !kinds.includes(kind))
    fail("unknown-target-kind", { value: shownValue(kind ?? target), allowed: kinds }, path("kind"));
  if (kind === "increase" || kind === "decrease") {
    const { reading } = target as { readonly reading?: Reading };
    if (reading === undefined || !readings.includes(reading))
      fail("unknown-reading", { value: shownValue(reading), allowed: readings }, path("reading"));
  } else if (!("percent" in target)) fail("invalid-percent", { value: "undefined", rule: "12.5%" }, path("percent"));
  if (typeof source !== "object" || source === null)
    fail("target-without-source", { measure: target.measure }, path("source"));
}
