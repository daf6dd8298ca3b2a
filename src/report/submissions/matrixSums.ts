import type { SubmissionRow } from "../../plan/submissionMatrix.ts";
import { sentence } from "../build/sentence.ts";
import { cell } from "../build/tables.ts";
import type { BodyRow } from "../tree/table.ts";
import { type CellGroup, cellsOfPeriod, countCells, counted, type MatrixView, sentOf } from "./matrixView.ts";

/** Sent of owed in each period, then the four counts over all periods. */
export function matrixSums(
  { key, of }: Pick<CellGroup, "key" | "of">,
  rows: readonly SubmissionRow[],
  view: MatrixView,
): BodyRow["cells"] {
  const { periods, followed } = view;
  const { words } = followed;
  const all = periods.flatMap((period, at) =>
    cellsOfPeriod(rows, at, followed).map(({ name, cell: one }) => ({ name: `${name} (${period})`, cell: one })),
  );
  return [
    ...periods.map((period, at) => {
      const cells = cellsOfPeriod(rows, at, followed);
      const { sent, owed } = sentOf({ key: `${key} period ${at + 1}`, of: `${of}, ${period}`, cells }, followed);
      return cell(sentence(words.report.submissions.share, { sent, owed }, words.language));
    }),
    ...counted.map((status) => cell(countCells({ key, of, cells: all }, status, followed))),
  ];
}
