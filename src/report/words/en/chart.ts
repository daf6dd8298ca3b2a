import type { ChartVocabulary } from "../vocabulary/chart.ts";

/** Charts, in English. */
export const chart: ChartVocabulary = {
  target: "Target",
  axisFrom: "The axis begins at {from}",
  empty: "No data yet",
  today: "{date}",
  quarter: "Quarter {quarter}",
  spans: {
    dated: "With a deadline",
    recurring: "Recurring",
    continuous: "Continuous",
    undated: "Date not known",
  },
  marks: {
    "on-time": "Done on time",
    late: "Done late",
    overdue: "Overdue, not done",
    "due-soon": "Due soon",
    "not-due": "Not yet due",
  },
};
