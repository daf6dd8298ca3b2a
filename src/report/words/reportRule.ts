/** Rules a derivation of this layer can name. */
export type ReportRule =
  | "day-given"
  | "figure-change"
  | "figure-counted"
  | "figure-formula"
  | "figure-partly-reported"
  | "figure-reported"
  | "figure-reported-none"
  | "figure-share"
  | "figure-total"
  | "window-in-period"
  | "window-last-year"
  | "window-year-to-date";
