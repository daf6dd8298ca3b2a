import type { Level } from "../../core/level.ts";
import type { Reading } from "../../kpi/target.ts";

/** How one measure of procedure control is worded in plans. */
export interface TargetPattern {
  /** Id of the measure. */
  readonly measure: string;
  /** Folded words; the group `percent` holds the figure, `level` a level of government. */
  readonly words: RegExp;
  /** What is asked: a share reached, or a change against a base. */
  readonly kind: "at-least" | "increase" | "decrease";
  /** How a change is read, where the words are the usual ones. */
  readonly reading?: Exclude<Reading, "share">;
  /** Words that ask for another reading. */
  readonly otherwise?: { readonly words: RegExp; readonly reading: Exclude<Reading, "share"> };
  /** What a change is measured against, where no year is printed. */
  readonly baseline?: string;
  /** Words without which the base is not the one above, and nothing is read. */
  readonly onlyWith?: RegExp;
  /** True where each level named after the figure has a target of its own. */
  readonly perLevel?: boolean;
}

const figure = "(?:it nhat |toi thieu |dat |tu )*(?<percent>\\d{1,3}(?:[.,]\\d+)?) ?%";

/** The measures that plans of procedure control set figures for, in the words of the decisions they copy. */
export const targetPatterns: readonly TargetPattern[] = [
  {
    measure: "compliance-cost-cut",
    words: new RegExp(`(?:cat giam|giam|tiet kiem) ${figure}[^.;%]{0,20}? chi phi tuan thu`, "gd"),
    kind: "decrease",
    reading: "relative",
    baseline: "before-simplification",
  },
  {
    measure: "processing-time-cut",
    words: new RegExp(`(?:rut ngan|cat giam|giam) ${figure} (?:ve )?thoi (?:gian|han) giai quyet[^.;%]*`, "gd"),
    kind: "decrease",
    reading: "relative",
    baseline: "central-norm",
    onlyWith: /trung uong|so voi (?:quy dinh|thoi (?:gian|han) (?:theo )?quy dinh)/,
  },
  {
    measure: "online-service-increase",
    words: new RegExp(`(?:cung cap(?: them)?|tang(?: them)?) ${figure} dich vu cong truc tuyen[^;%]*`, "gd"),
    kind: "increase",
    reading: "relative",
    otherwise: { words: /tren tong so (?:thu tuc|tthc)/, reading: "points-of-total" },
    baseline: "previous-year",
  },
  {
    measure: "online-payment-share",
    words: new RegExp(`ty le (?:ho so )?thanh toan truc tuyen[^.;%]*? ${figure}`, "gd"),
    kind: "at-least",
  },
  {
    measure: "online-payment-procedure-share",
    words: new RegExp(`ty le (?:thu tuc hanh chinh|tthc) co yeu cau nghia vu tai chinh[^.;%]*? ${figure}`, "gd"),
    kind: "at-least",
  },
  {
    measure: "result-digitization-increase",
    words: new RegExp(`so hoa[^.;%]* ket qua[^.;%]* tang(?: them)? ${figure}(?<level>[^.;%]*)`, "gd"),
    kind: "increase",
    reading: "points",
    baseline: "previous-year",
    perLevel: true,
  },
  {
    measure: "one-stop-digitization-district",
    words: new RegExp(`so hoa[^.;]*? ${figure} bo phan mot cua (?<level>cap huyen)`, "gd"),
    kind: "at-least",
  },
  {
    measure: "one-stop-digitization-commune",
    words: new RegExp(`so hoa[^.;]* ${figure} bo phan mot cua (?<level>cap xa)`, "gd"),
    kind: "at-least",
  },
  {
    measure: "no-resubmission-share",
    words: new RegExp(`${figure} (?:nguoi dan|ca nhan|to chuc|doanh nghiep)[^.;%]* khong phai cung cap lai`, "gd"),
    kind: "at-least",
  },
  {
    measure: "postal-usage-up",
    words: /(?:nang cao|tang) ty le (?:thu tuc hanh chinh|tthc|ho so)[^.;%]*buu chinh(?![^.;]*%)/dg,
    kind: "increase",
    reading: "points",
    baseline: "previous-year",
  },
];

/** Words of the levels of government, folded. */
export const levelWords: readonly (readonly [string, Level])[] = [
  ["cap tinh", "province"],
  ["cap huyen", "district"],
  ["cap xa", "commune"],
];
