import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";

/** Tỉnh · thành phố trực thuộc trung ương. */
export type ProvinceKind = "province" | "city";

/** A unit of the provincial level (đơn vị hành chính cấp tỉnh). */
export interface Province {
  /** Code on the National Public Service Portal, `"H48"`: it stays when name and kind change. */
  readonly code: string;
  /** Name without its kind, `"Quảng Ngãi"`. */
  readonly name: string;
  /** Its kind on the day the list was taken, 01/10/2026. */
  readonly kind: ProvinceKind;
  /** Its kind before, to a day that was not found; absent: the same. */
  readonly kindBefore?: ProvinceKind;
  /** First day on which its own local government works; absent: before every day asked. */
  readonly validFrom?: PlainDate;
  /** Names of the units it was formed from, its own name among them; absent: it was not merged. */
  readonly predecessors?: readonly string[];
  /** Act that formed it, and whether its words on this unit were read; absent: it was not merged. */
  readonly source?: Citation;
}
