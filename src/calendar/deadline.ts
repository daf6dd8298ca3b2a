import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";

/** What every deadline function answers. `due` is `nominalDue` rolled. */
export interface Deadline {
  /** Last day of the time limit (ngày hết hạn). */
  readonly due: PlainDate;
  /** The same before rolling. */
  readonly nominalDue: PlainDate;
  /** Hour of the due day, `"16:00"`; absent: the whole day, until 24:00 (Civil Code art. 148.6). */
  readonly time?: string;
  /** The weakest day, rule or source it rests on. */
  readonly status: Certainty;
  /** How it was computed, step by step, each with its law. */
  readonly derivation: readonly Step[];
}
