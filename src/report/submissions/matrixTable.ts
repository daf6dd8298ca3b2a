import { addTo, type Lists } from "../../core/addTo.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AgencyId } from "../../plan/agency.ts";
import type { Submission, SubmissionRow } from "../../plan/submissionMatrix.ts";
import { romanNumber } from "../build/romanNumber.ts";
import { type ColumnPlan, cell, ordinalColumn, titledTable } from "../build/tables.ts";
import { upperFirst } from "../build/upperFirst.ts";
import type { Status } from "../tree/inline.ts";
import type { BodyRow, Table } from "../tree/table.ts";
import { markLegend } from "./markLegend.ts";
import { matrixSums } from "./matrixSums.ts";
import { cellsOfPeriod, countCells, counted, type MatrixView, type NamedCell } from "./matrixView.ts";
import { submissionMark } from "./submissionMark.ts";

/** Units against periods, group by group, with totals of both; every mark is explained below. */
export function matrixTable(view: MatrixView, caption: string): Table {
  const { matrix, periods, followed } = view;
  const { words } = followed;
  const say = words.report.submissions;
  const columns: readonly ColumnPlan[] = [
    ordinalColumn(words, 3.2),
    { id: "unit", title: say.unit, weight: 11, rowHeader: true },
    ...periods.map((title, at) => ({
      id: `period-${at + 1}`,
      title: upperFirst(title),
      weight: 4.5,
      align: "center" as const,
    })),
    ...counted.map((status) => ({ id: status, title: say.counts[status], weight: 4.3, align: "end" as const })),
  ];
  const groups = groupsOf(matrix.rows);
  const isGrouped = groups.some(([group]) => group !== undefined);
  const body = groups.flatMap(([group, rows], at) => [
    ...(isGrouped ? [groupRow(group, rows, at, view)] : []),
    ...rows.map((line) => unitRow(line, view)),
  ]);
  return titledTable({
    id: "submissions",
    caption,
    columns,
    body: [...body, ...totalRows(view)].map(numbered()),
    notes: [
      markLegend(new Set(matrix.rows.flatMap((line) => line.cells.map(({ status }) => status))), words),
      say.groupNote,
    ],
  });
}

function groupsOf(
  rows: readonly SubmissionRow[],
): readonly (readonly [AgencyId | undefined, readonly SubmissionRow[]])[] {
  const groups: Lists<AgencyId | undefined, SubmissionRow> = new Map();
  for (const line of rows) addTo(groups, line.through, line);
  return [...groups];
}

function unitRow({ agency, cells }: SubmissionRow, view: MatrixView): BodyRow {
  const { periods, followed } = view;
  const named: readonly NamedCell[] = cells.map((one, at) => ({ name: periods[at] ?? "", cell: one }));
  return {
    kind: "row",
    cells: [
      cell(""),
      cell(followed.agencyName(agency)),
      ...cells.map((one, at) => cell(markOf(one, agency, at, view))),
      ...counted.map((status) =>
        cell(countCells({ key: agency, of: followed.agencyName(agency), cells: named }, status, followed)),
      ),
    ],
  };
}

/** A mark that leads to its derivation where a unit may want to see it. */
function markOf(
  one: Submission,
  agency: AgencyId,
  at: number,
  { followed, periods, matrix, shareOf }: MatrixView,
): Status {
  const { words, sources, agencyName } = followed;
  const mark = submissionMark(one, words);
  const share = shareOf(agency, at);
  if (share === undefined || one.status === "on-time" || one.status === "not-due") return mark;
  const names = { agency: agencyName(agency), period: periods[at] ?? "" };
  const title = fillTemplate(words.report.submissions.source, names, words.language);
  return { ...mark, from: sources.add(`share ${matrix.periods[at]?.key ?? ""} ${agency}`, title, share.derivation) };
}

function groupRow(group: AgencyId | undefined, rows: readonly SubmissionRow[], at: number, view: MatrixView): BodyRow {
  const { words, agencyName } = view.followed;
  const say = words.report.submissions;
  const name = group === undefined ? say.direct : agencyName(group);
  const title = fillTemplate(say.group, { number: romanNumber(at + 1), group: name }, words.language);
  return {
    kind: "group",
    cells: [
      cell(title, { colSpan: 2, align: "start" }),
      ...matrixSums({ key: `group ${group ?? ""}`, of: name }, rows, view),
    ],
  };
}

function totalRows(view: MatrixView): readonly BodyRow[] {
  const { matrix, followed, periods } = view;
  const say = followed.words.report.submissions;
  return [
    {
      kind: "total",
      cells: [
        cell(say.sentOfOwed, { colSpan: 2, align: "start" }),
        ...matrixSums({ key: "all", of: followed.words.report.frame.total }, matrix.rows, view),
      ],
    },
    ...counted.map(
      (status): BodyRow => ({
        kind: "total",
        cells: [
          cell(say.counts[status], { colSpan: 2, align: "start" }),
          ...periods.map((period, at) =>
            cell(
              countCells(
                { key: `period ${at + 1}`, of: upperFirst(period), cells: cellsOfPeriod(matrix.rows, at, followed) },
                status,
                followed,
              ),
            ),
          ),
          cell("", { colSpan: counted.length }),
        ],
      }),
    ),
  ];
}

/** Counts the unit rows through, whatever stands between them. */
function numbered(): (line: BodyRow) => BodyRow {
  let number = 0;
  return (line) => (line.kind === "row" ? { ...line, cells: [cell(String(++number)), ...line.cells.slice(1)] } : line);
}
