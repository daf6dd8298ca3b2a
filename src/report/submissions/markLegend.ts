import { fillTemplate } from "../../core/fillTemplate.ts";
import type { SubmissionStatus } from "../../plan/submissionMatrix.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** Explains the marks that stand in a table, and no others. */
export function markLegend(used: ReadonlySet<SubmissionStatus>, { report, language }: BuilderWords): string {
  const say = report.submissions;
  const marks = (Object.keys(say.marks) as readonly SubmissionStatus[])
    .filter((status) => used.has(status))
    .map((status) =>
      fillTemplate(say.legendEntry, { mark: say.marks[status], meaning: say.meanings[status] }, language),
    );
  return fillTemplate(say.legend, { marks: marks.join("; ") }, language);
}
