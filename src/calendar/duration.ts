/** Length of a time limit (thời hạn). */
export interface Duration {
  /** How many, whole, 0 or more. */
  readonly amount: number;
  /** Giờ · ngày · ngày làm việc · tuần · tháng · năm. */
  readonly unit: "hour" | "day" | "working-day" | "week" | "month" | "year";
}
