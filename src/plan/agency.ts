import type { Citation } from "../core/citation.ts";
import type { Level } from "../core/level.ts";
import type { PlainDate } from "../core/plainDate.ts";

/** Name of an agency inside one plan, `"vp-ubnd-tinh"`. */
export type AgencyId = string;

/** A body or a class of bodies that a plan gives duties to (cơ quan, đơn vị). */
export interface Agency {
  /** Unique in its plan. */
  readonly id: AgencyId;
  /** Name in full, as printed. */
  readonly name: string;
  /** Level of government; `several` where a class spans levels, `unknown` where the plan leaves it open. */
  readonly level: Level | "several" | "unknown";
  /** One body · a class of bodies ("UBND cấp huyện") · whoever the plan leaves open ("các cơ quan có liên quan"). */
  readonly kind: "unit" | "group" | "open-group";
  /** Other names: abbreviations, earlier names. */
  readonly aliases?: readonly string[];
  /** The body it is a part of, where it has duties of its own. */
  readonly partOf?: AgencyId;
  /** Groups it belongs to, where its name does not show it. */
  readonly memberOf?: readonly AgencyId[];
  /** First day it exists; absent: before every day asked. */
  readonly validFrom?: PlainDate;
  /** Last day it exists; absent: still there. */
  readonly validUntil?: PlainDate;
  /** Who took over its duties. */
  readonly successors?: readonly AgencyId[];
  /** What its days and successors rest on; its status says how sure they are. */
  readonly source?: Citation;
}
