import type { ScorecardVocabulary } from "../vocabulary/scorecard.ts";

/** Agency's scorecard, in English. */
export const scorecard: ScorecardVocabulary = {
  documentType: "SCORECARD",
  parts: { led: "TASKS LED OR DONE", coordinated: "TASKS SUPPORTED", submissions: "SUBMISSIONS BY PERIOD" },
  tables: {
    led: "Work it leads or does",
    coordinated: "Tasks it supports",
    submissions: "What is to be sent by period",
  },
  columns: {
    role: "Role",
    requests: "Requests received",
    answered: "Answered",
    periods: "Periods",
  },
  opening: "{agency} leads or does {led} {led|task|tasks} and supports {coordinated} {coordinated|task|tasks}.",
  requests: "It received {requests} {requests|request|requests}: {answered} answered, {overdue} overdue.",
  nothingLed: "It leads or does no task.",
  coordinatedTasks: "Tasks supported",
  mark: "{period}: ",
};
