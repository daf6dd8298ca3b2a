import { fail } from "../core/fail.ts";
import type { Integer } from "../core/numbers.ts";
import { bigCounts, shown } from "./bigCounts.ts";
import { check } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";

/** One-stop units, and those of them that digitise. */
export interface OneStopUnitCounts {
  /** Units that carry out the digitisation process. */
  readonly deployed: number | Integer;
  /** All one-stop units of the level on the day of the count: communes merge. */
  readonly units: number | Integer;
  /** Units of which it is not known; absent: none. */
  readonly unknown?: number | Integer;
}

/** The level decides the target. */
export interface OneStopUnitOptions extends CheckOptions {
  /** Level of the units: 50 % of the districts, 30 % of the communes. */
  readonly level: "district" | "commune";
}

const levels: readonly OneStopUnitOptions["level"][] = ["district", "commune"];

/**
 * Checks at how many one-stop units (Bộ phận Một cửa) dossiers and results are digitised (task 33: "tại 50% Bộ phận
 * Một cửa cấp huyện và 30% Bộ phận Một cửa cấp xã"). From 01/07/2025 there is no district level: not applicable.
 *
 * @param counts - Units that digitise and units in all.
 * @param options - Level, target, day.
 * @returns The verdict, with the units still missing; no units at all: not applicable.
 * @throws {@link KstthcError} `invalid-count`, `count-above-total`, `counts-above-total`, `unknown-level`.
 * @see Decision 140/QĐ-UBND of Quảng Ngãi, 28/01/2022, annex, task 33.
 * @example
 * describeVerdict(checkOneStopUnits({ deployed: 51, units: 173 }, { level: "commune" }))
 * // => "Chưa đạt (cấp xã): 51/173 = 29,48% so với chỉ tiêu 30%; còn thiếu 1 Bộ phận Một cửa"
 */
export function checkOneStopUnits(counts: OneStopUnitCounts, options: OneStopUnitOptions): Verdict {
  const { level } = options;
  if (!levels.includes(level)) fail("unknown-level", { value: shown(level), allowed: levels }, { path: ["level"] });
  const now = bigCounts({
    all: ["units", counts.units],
    yes: ["deployed", counts.deployed],
    unknown: ["unknown", counts.unknown ?? 0],
  });
  const measure = `one-stop-digitization-${level}`;
  return check({ measure, unit: "one-stop-unit", now }, { whenNothing: "not-applicable", ...options });
}
