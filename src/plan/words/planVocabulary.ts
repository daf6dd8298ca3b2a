import type { Level } from "../../core/level.ts";
import type { Role } from "../role.ts";

/** Names of things of a plan, in one language. */
export interface PlanVocabulary {
  /** Verb of each role. */
  readonly roles: Readonly<Record<Role, string>>;
  /** Name of each level, and of what an agency without one has instead. */
  readonly levels: Readonly<Record<Level | "several" | "unknown", string>>;
}
