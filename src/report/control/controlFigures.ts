import type { Verdict } from "../../kpi/verdict.ts";
import type { ControlItem } from "./controlItem.ts";
import type { DossierForm } from "./dossierForm.ts";

/**
 * A count as it was reported. Zero says that none arose (không phát sinh), which is an answer; `"not-received"` says that
 * the report has not come (chưa nhận được báo cáo). An item that is left out has no figure at all (không có số liệu).
 */
export type Reported = number | PartlyReported | "not-received";

/** A count to which some units are still missing: at least so many. */
export interface PartlyReported {
  /** What the units that have reported add up to. */
  readonly count: number;
  /** How many units have not reported. */
  readonly missing: number;
}

/** What was counted in one period. */
export interface PeriodFigures {
  /** Counts by item; an item left out has no figure. */
  readonly counts?: Readonly<Partial<Record<ControlItem, Reported>>>;
  /** Dossiers received, resolved and open; absent: no figures. */
  readonly dossiers?: DossierForm | "not-received";
  /** Verdicts on the targets; absent: the report has no part on them. */
  readonly verdicts?: readonly Verdict[];
}

/** Figures of a report on procedure control, three times where they are known. */
export interface ControlFigures {
  /** In the period reported (trong kỳ). */
  readonly inPeriod: PeriodFigures;
  /** From the beginning of the year (lũy kế từ đầu năm). */
  readonly yearToDate?: PeriodFigures;
  /** In the same period of last year (cùng kỳ năm trước). */
  readonly samePeriodLastYear?: PeriodFigures;
}
