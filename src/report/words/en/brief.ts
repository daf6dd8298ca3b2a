import type { BriefVocabulary } from "../vocabulary/brief.ts";

/** Leader's brief, in English. */
export const brief: BriefVocabulary = {
  documentType: "BRIEF",
  groups: {
    overdue: "Overdue: {count} {count|piece|pieces} of work (days late)",
    next: "Due in the next {days} {days|day|days}: {count} {count|piece|pieces} of work (days left)",
  },
  work: "Overdue work and work due next",
  days: "Days",
  parts: { kpis: "Targets not met", decisions: "To decide" },
  none: { overdue: "Nothing is overdue", next: "Nothing falls due", decisions: "Nothing to decide." },
  moreWork: "{count} more: {count|task|tasks} {tasks}",
  moreTargets: "{count} more: {names}",
  andOthers: "{agency} and {count} more",
  decisions: {
    extensions: "Decide on {count} {count|extension|extensions} asked for: tasks {tasks}",
    overdue: "Have {agencies} complete {count} overdue {count|piece|pieces} of work",
    requests: "Have {agencies} answer {count} overdue {count|request|requests}",
    notMet: "Direct how {count} {count|target that is|targets that are} not met will be reached",
    open: "Have the data of {count} undecided {count|target|targets} cleared up",
  },
};
