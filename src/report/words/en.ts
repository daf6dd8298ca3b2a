import type { ReportWords } from "./vi.ts";

/** What this layer says, in English. */
export const en: ReportWords = {
  language: "en",
  issues: {},
  steps: {},
  report: {
    chart: {
      target: "Target",
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
    },
    page: {
      contents: "Contents",
      skip: "Skip to the content",
      data: "Data table",
      sources: "Where the figures come from",
    },
  },
};
