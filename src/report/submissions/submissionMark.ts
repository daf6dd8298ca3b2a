import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AgencyId } from "../../plan/agency.ts";
import type { Submission, SubmissionStatus } from "../../plan/submissionMatrix.ts";
import type { Inline, Tone } from "../tree/inline.ts";
import type { MatrixView } from "./matrixView.ts";

const tones: Readonly<Record<SubmissionStatus, Tone>> = {
  "on-time": "good",
  late: "watch",
  "none-arose": "good",
  "not-sent": "bad",
  "not-due": "quiet",
  excused: "quiet",
  "not-owed": "quiet",
};

/** The mark of one cell, with the days where it is late; it leads to its derivation where a unit may want to see it. */
export function submissionMark(
  { status, daysLate }: Submission,
  { agency, period }: { readonly agency: AgencyId; readonly period: number },
  { followed, periods, matrix, shareOf }: MatrixView,
): Inline {
  const { words, sources, agencyName } = followed;
  const say = words.report.submissions;
  const mark = say.marks[status];
  const text = daysLate === undefined ? mark : fillTemplate(say.markOfDays, { mark, days: daysLate }, words.language);
  const share = shareOf(agency, period);
  if (share === undefined || status === "on-time" || status === "not-due")
    return { kind: "status", tone: tones[status], text };
  const title = fillTemplate(say.source, { agency: agencyName(agency), period: periods[period] ?? "" }, words.language);
  const from = sources.add(`share ${matrix.periods[period]?.key ?? ""} ${agency}`, title, share.derivation);
  return { kind: "status", tone: tones[status], text, from };
}
