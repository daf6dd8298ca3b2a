import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";

/** What every deadline function answers. `due` is `nominalDue` rolled. */
export interface Deadline {
  readonly due: PlainDate;
  readonly nominalDue: PlainDate;
  /** Hour of the day, `"16:00"`. */
  readonly time?: string;
  /** The weakest day, rule or source it rests on. */
  readonly status: Certainty;
  readonly derivation: readonly Step[];
}
