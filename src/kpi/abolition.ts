import { fail } from "../core/fail.ts";
import type { Level } from "../core/level.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import { governmentTiersOn } from "./governmentTiersOn.ts";

const levels: readonly Level[] = ["central", "province", "district", "commune", "vertical"];

/** The step that says a level of local government does not exist on a day; `undefined` while it does. */
export function abolition(level: Level, asOf: PlainDate | undefined): Step | undefined {
  if (!levels.includes(level)) fail("unknown-level", { value: String(level), allowed: levels }, { path: ["level"] });
  if (asOf === undefined || level === "central" || level === "vertical") return undefined;
  const tiers = governmentTiersOn(asOf);
  if (tiers.levels.includes(level)) return undefined;
  return { rule: "kpi-level-abolished", date: asOf, params: { level }, source: tiers.source };
}
