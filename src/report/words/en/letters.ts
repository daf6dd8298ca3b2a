import type { ReminderVocabulary } from "../vocabulary/letters.ts";

/** Reminder letters, in English. */
export const letters: ReminderVocabulary = {
  subject: "reminder of tasks under {document}",
  title: "{agency}: {subject}",
  plan: "the plan “{plan}” ({document})",
  opening: "Under {plan}, as of {date} {agency} has ",
  clauses: {
    overdue: "{count} overdue {count|piece|pieces} of work",
    next: "{count} {count|piece|pieces} of work due in the next {days} {days|day|days}",
    requests: "{count} {count|request|requests} to answer",
  },
  tables: { overdue: "Overdue work", next: "Work due next", requests: "Requests not answered" },
  columns: { deliverables: "Products", asker: "Asked by", subject: "Subject", sentOn: "Asked on" },
  asking: "To keep the plan on time, {issuer} asks {agency} to:",
  points: {
    overdue: "Complete the overdue work of Table {table} without delay; say why each is late and when it will be done",
    next: "Complete the work of Table {table} in time; where more time is needed, ask in writing before the due day, with the reason and the new day",
    requests: "Answer the requests of Table {table}",
    report: "Report the results to {to} no later than {date}",
  },
  reportBy: "Day to report by",
  closing: "We count on {agency} to see to this.",
  recipients: ["Addressee", "File"],
};
