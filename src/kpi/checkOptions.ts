import type { Level } from "../core/level.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Reading, Target } from "./target.ts";

/** What every quick checker takes besides the counts. */
export interface CheckOptions {
  /** Target to judge by; absent: that of Quảng Ngãi's plan of 2022. */
  readonly target?: Target;
  /** How the target is read; absent: as its words say. */
  readonly reading?: Reading;
  /** Level of government the counts are of. */
  readonly level?: Level;
  /** Day the counts stand at (ngày chốt số liệu). Outside 2022 the default targets do not apply. */
  readonly asOf?: PlainDate;
  /** What an empty denominator means; absent: `no-data`. */
  readonly whenNothing?: "no-data" | "not-applicable";
}
