import type { Agency, AgencyId } from "./agency.ts";

/** A unit of the user's directory: an agency, the days it exists, and the groups of the plan it belongs to. */
export interface DirectoryUnit extends Agency {
  /** Ids of the groups of the plan it belongs to, e.g. `so-ban-nganh`, `ubnd-cap-xa`. */
  readonly memberOf: readonly AgencyId[];
}

/** Who the groups of a plan are (danh bạ đơn vị): "các sở, ban ngành", "UBND cấp huyện", "UBND cấp xã". */
export interface Directory {
  /** Version of the stored form; absent: the first, as directories were stored before they said it. */
  readonly format?: "kstthc-directory/1";
  /** Every unit, those that no longer exist included. */
  readonly units: readonly DirectoryUnit[];
}
