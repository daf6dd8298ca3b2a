import type { Level } from "../core/level.ts";
import type { PlainDate } from "../core/plainDate.ts";

export type AgencyId = string;
export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  readonly level: Level | "several" | "unknown";
  readonly kind: "unit" | "group" | "open-group"; // one body · a class of bodies · whoever the plan leaves open
  readonly aliases?: readonly string[];
  readonly validUntil?: PlainDate;
  readonly successors?: readonly AgencyId[];
}
