/** A day counted inside a repeating period; negative numbers count from the end. */
export interface DayRule {
  /** Whole periods later: "tháng sau", "quý sau quý báo cáo" = 1, "tháng trước" = −1; absent: 0. */
  readonly shift?: number;
  /** Month of the period, 1 first, −1 last; absent: −1. */
  readonly month?: number;
  /** Day of that month (ISO weekday where the period is a week), 1 first, −1 last; clamped to the month. */
  readonly nth: number;
  /** Absent: days. */
  readonly counting?: "days" | "working-days";
}
