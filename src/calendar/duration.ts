/** Length of a time limit (thời hạn). */
export interface Duration {
  readonly amount: number;
  readonly unit: "hour" | "day" | "working-day" | "week" | "month" | "year";
}
