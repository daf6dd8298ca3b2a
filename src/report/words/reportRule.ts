/** Rules a derivation of this layer can name. */
export type ReportRule =
  | "day-given"
  | "figure-change"
  | "figure-counted"
  | "figure-counted-none"
  | "figure-difference"
  | "figure-formula"
  | "figure-partly-reported"
  | "figure-reported"
  | "figure-reported-none"
  | "figure-share"
  | "figure-total"
  | "horizon-given"
  | "request-recorded"
  | "window";
