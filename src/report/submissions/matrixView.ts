import type { AgencyId } from "../../plan/agency.ts";
import type { OccurrenceProgress, ShareProgress } from "../../plan/planProgress.ts";
import {
  type Submission,
  type SubmissionMatrix,
  type SubmissionRow,
  submissionMatrix,
} from "../../plan/submissionMatrix.ts";
import { countedValue } from "../build/countedValue.ts";
import { type Followed, periodOf } from "../progress/following.ts";
import type { Value } from "../tree/inline.ts";
import type { CountedSubmission } from "../words/vocabulary/submissions.ts";

/** A matrix with what is needed to speak of it. */
export interface MatrixView {
  readonly matrix: SubmissionMatrix;
  readonly followed: Followed;
  /** Names of the periods, in order. */
  readonly periods: readonly string[];
  /** Occurrences, one a period. */
  readonly items: readonly OccurrenceProgress[];
  /** What a unit did for a period, with its derivation; absent: it owed nothing. */
  readonly shareOf: (agency: AgencyId, period: number) => ShareProgress | undefined;
}

/** Which task, and which of its schedules. */
export interface MatrixOf {
  readonly task: string;
  readonly schedule?: string;
}

/** Lays a task's submissions out and names its periods. */
export function viewMatrix(of: MatrixOf, followed: Followed): MatrixView {
  const { progress } = followed;
  const matrix = submissionMatrix(progress, of);
  const items = progress.items.filter(
    ({ task, schedule, occurrence }) =>
      task === of.task && (of.schedule === undefined || schedule === of.schedule) && occurrence !== undefined,
  );
  const shares = items.map(sharesByUnit);
  return {
    matrix,
    followed,
    items,
    periods: items.map((item) => periodOf(item, followed)),
    shareOf: (agency, period) => shares[period]?.get(agency),
  };
}

function sharesByUnit({ shares = [] }: OccurrenceProgress): ReadonlyMap<AgencyId, ShareProgress> {
  return new Map(
    shares.flatMap((share) =>
      share.agency === undefined || share.part !== undefined ? [] : [[share.agency, share] as const],
    ),
  );
}

/** The four things that are counted, in the order of their columns. */
export const counted: readonly CountedSubmission[] = ["on-time", "late", "none-arose", "not-sent"];

/** Cells that are counted together. */
export interface CellGroup {
  /** Unique in the report. */
  readonly key: string;
  /** Whose they are, in words: a unit, a group, a period. */
  readonly of: string;
  readonly cells: readonly NamedCell[];
}

/** How many cells have a status; the figure names them. */
export function countCells({ key, of, cells }: CellGroup, status: CountedSubmission, followed: Followed): Value {
  const names = cells.filter(({ cell }) => cell.status === status).map(({ name }) => name);
  return countedValue(
    `submissions ${key} ${status}`,
    `${of}: ${followed.words.report.submissions.counts[status]}`,
    names,
    followed,
  );
}

/** A cell under the name by which a count lists it. */
export interface NamedCell {
  readonly name: string;
  readonly cell: Submission;
}

/** Units that have sent, of those that owe: who is excused or owes nothing is in neither. */
export function sentOf(
  { key, of, cells }: CellGroup,
  followed: Followed,
): { readonly sent: Value; readonly owed: Value } {
  const say = followed.words.report.submissions;
  const owed = cells.filter(({ cell: { status } }) => status !== "excused" && status !== "not-owed");
  const sent = owed.filter(({ cell: { sentOn } }) => sentOn !== undefined);
  const counted = (name: "sent" | "owed", some: readonly NamedCell[]): Value =>
    countedValue(
      `submissions ${key} ${name}`,
      `${of}: ${say[name]}`,
      some.map((one) => one.name),
      followed,
    );
  return { sent: counted("sent", sent), owed: counted("owed", owed) };
}

/** Cells of one period over some rows, each under its unit's name. */
export function cellsOfPeriod(
  rows: readonly SubmissionRow[],
  period: number,
  { agencyName }: Followed,
): readonly NamedCell[] {
  return rows.flatMap(({ agency, cells }) => {
    const cell = cells[period];
    return cell === undefined ? [] : [{ name: agencyName(agency), cell }];
  });
}
