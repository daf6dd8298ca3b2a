import type { Level } from "../../core/level.ts";
import type { Reading } from "../../kpi/target.ts";

/** How one measure of procedure control is worded in plans. */
export interface TargetPattern {
  /** Id of the measure. */
  readonly measure: string;
  /** Words in every match: looked for first, since a search for them costs next to nothing. */
  readonly needs: string;
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

/** Words around a figure; the group `before` tells where it stands, without the cost of indices. */
function withFigure(before: string, after: string): RegExp {
  const figure = "(?:it nhat |toi thieu |dat |tu )*)(?<percent>\\d{1,3}(?:[.,]\\d+)?) ?%";
  return new RegExp(`(?<before>${before}${figure}${after}`, "g");
}

/** The measures that plans of procedure control set figures for, in the words of the decisions they copy. */
export const targetPatterns: readonly TargetPattern[] = [
  {
    measure: "compliance-cost-cut",
    needs: "chi phi tuan thu",
    words: withFigure("(?:cat giam|giam|tiet kiem) ", "[^.;%]{0,20}? chi phi tuan thu"),
    kind: "decrease",
    reading: "relative",
    baseline: "before-simplification",
  },
  {
    measure: "processing-time-cut",
    needs: "giai quyet",
    words: withFigure("(?:rut ngan|cat giam|giam) ", " (?:ve )?thoi (?:gian|han) giai quyet[^.;%]*"),
    kind: "decrease",
    reading: "relative",
    baseline: "central-norm",
    onlyWith: /trung uong|so voi (?:quy dinh|thoi (?:gian|han) (?:theo )?quy dinh)/,
  },
  {
    measure: "online-service-increase",
    needs: "dich vu cong truc tuyen",
    words: withFigure("(?:cung cap(?: them)?|tang(?: them)?) ", " dich vu cong truc tuyen[^;%]*"),
    kind: "increase",
    reading: "relative",
    otherwise: { words: /tren tong so (?:thu tuc|tthc)/, reading: "points-of-total" },
    baseline: "previous-year",
  },
  {
    measure: "online-payment-share",
    needs: "thanh toan truc tuyen",
    words: withFigure("ty le (?:ho so )?thanh toan truc tuyen[^.;%]*? ", ""),
    kind: "at-least",
  },
  {
    measure: "online-payment-procedure-share",
    needs: "nghia vu tai chinh",
    words: withFigure("ty le (?:thu tuc hanh chinh|tthc) co yeu cau nghia vu tai chinh[^.;%]*? ", ""),
    kind: "at-least",
  },
  {
    measure: "result-digitization-increase",
    needs: "so hoa",
    words: withFigure("so hoa[^.;%]* ket qua[^.;%]* tang(?: them)? ", "(?<level>[^.;%]*)"),
    kind: "increase",
    reading: "points",
    baseline: "previous-year",
    perLevel: true,
  },
  {
    measure: "one-stop-digitization-district",
    needs: "bo phan mot cua",
    words: withFigure("so hoa[^.;]*? ", " bo phan mot cua (?<level>cap huyen)"),
    kind: "at-least",
  },
  {
    measure: "one-stop-digitization-commune",
    needs: "bo phan mot cua",
    words: withFigure("so hoa[^.;]* ", " bo phan mot cua (?<level>cap xa)"),
    kind: "at-least",
  },
  {
    measure: "no-resubmission-share",
    needs: "khong phai cung cap lai",
    words: withFigure("", " (?:nguoi dan|ca nhan|to chuc|doanh nghiep)[^.;%]* khong phai cung cap lai"),
    kind: "at-least",
  },
  {
    measure: "postal-usage-up",
    needs: "buu chinh",
    words: /(?:nang cao|tang) ty le (?:thu tuc hanh chinh|tthc|ho so)[^.;%]*buu chinh(?![^.;]*%)/g,
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
