import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Submission, SubmissionStatus } from "../../plan/submissionMatrix.ts";
import type { Status, Tone } from "../tree/inline.ts";
import type { BuilderWords } from "../words/builderWords.ts";

const tones: Readonly<Record<SubmissionStatus, Tone>> = {
  "on-time": "good",
  late: "watch",
  "none-arose": "good",
  "not-sent": "bad",
  "not-due": "quiet",
  excused: "quiet",
  "not-owed": "quiet",
};

/** The mark of a submission, with the days where it is late. */
export function submissionMark({ status, daysLate }: Submission, { report, language }: BuilderWords): Status {
  const say = report.submissions;
  const mark = say.marks[status];
  const text = daysLate === undefined ? mark : fillTemplate(say.markOfDays, { mark, days: daysLate }, language);
  return { kind: "status", tone: tones[status], text };
}
