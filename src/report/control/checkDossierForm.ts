import type { Issue, IssueValue } from "../../core/issue.ts";
import {
  columnFormula,
  columnNumber,
  countIn,
  dossierColumns,
  dossierSums,
  type SumColumn,
  sumIn,
} from "./dossierColumns.ts";
import type { DossierCounts, DossierForm } from "./dossierForm.ts";
import { checkCount } from "./reportedFigure.ts";

/**
 * Checks the identities of the form that counts dossiers: each total against its parts, (3)=(7)+(11), the total row
 * against the rows, and what was carried over against what was open at the end of the period before. What does not agree
 * is said, never repaired: published tables break these identities.
 *
 * @param form - Rows and total row as the units filled them in.
 * @param before - The form of the period before, with rows of the same names.
 * @returns One warning for each identity that does not hold.
 * @throws `KstthcError` `invalid-count` when a count is not a whole number from 0 up.
 * @example
 * const counts = { online: 2, direct: 3, carriedOver: 0, resolved: 6, early: 4, onTime: 1, late: 0, withinTime: 0, overdue: 0 };
 * const rows = [{ group: "departments", name: "Sở Tư pháp", counts }] as const;
 * checkDossierForm({ rows }).map(({ code, params }) => [code, params.formula])
 * // => [["dossier-sum-differs", "(7)=(8)+(9)+(10)"], ["dossier-sum-differs", "(3)=(7)+(11)"]]
 */
export function checkDossierForm(form: DossierForm, before?: DossierForm): readonly Issue[] {
  const rows = form.rows.flatMap(({ name, counts }, at) =>
    counts === "not-received" ? [] : [{ name, counts, path: ["rows", at] }],
  );
  const all = [...rows, ...(form.total === undefined ? [] : [{ name: "Σ", counts: form.total, path: ["total"] }])];
  for (const { counts, path } of all)
    for (const column of dossierColumns) if (counts[column] !== undefined) checkCount(column, counts[column], ...path);
  return [
    ...all.flatMap(({ name, counts, path }) => rowIssues(name, counts, path)),
    ...totalIssues(
      form,
      rows.map(({ counts }) => counts),
    ),
    ...rows.flatMap(({ name, counts, path }) => carryIssues(name, counts, path, before)),
  ];
}

function rowIssues(row: string, counts: DossierCounts, path: readonly (string | number)[]): readonly Issue[] {
  const sums = (Object.keys(dossierSums) as SumColumn[]).map((column) => ({
    formula: columnFormula(column),
    total: countIn(counts, column),
    sum: sumIn(counts, column),
    column,
  }));
  const handled = countIn(counts, "resolved") + countIn(counts, "open");
  const balance = { formula: "(3)=(7)+(11)", total: countIn(counts, "received"), sum: handled, column: "received" };
  return [...sums, balance]
    .filter(({ total, sum }) => total !== sum)
    .map(({ formula, total, sum, column }) =>
      warning("dossier-sum-differs", [...path, column], { row, formula, total, sum }),
    );
}

/** With rows still missing the total row may be more than the rows there are, never less. */
function totalIssues({ rows, total }: DossierForm, counted: readonly DossierCounts[]): readonly Issue[] {
  if (total === undefined || rows.length === 0) return [];
  const isComplete = counted.length === rows.length;
  return dossierColumns.flatMap((column) => {
    const sum = counted.reduce((all, counts) => all + countIn(counts, column), 0);
    const reported = countIn(total, column);
    if (reported === sum || (!isComplete && reported > sum)) return [];
    return [
      warning("dossier-total-differs", ["total", column], { column: columnNumber(column), total: reported, sum }),
    ];
  });
}

function carryIssues(
  row: string,
  { carriedOver }: DossierCounts,
  path: readonly (string | number)[],
  before: DossierForm | undefined,
): readonly Issue[] {
  const counts = before?.rows.find(({ name }) => name === row)?.counts;
  if (counts === undefined || counts === "not-received") return [];
  const open = countIn(counts, "open");
  return open === carriedOver
    ? []
    : [warning("dossier-carry-over-differs", [...path, "carriedOver"], { row, carriedOver, open })];
}

function warning(
  code: string,
  path: readonly (string | number)[],
  params: Readonly<Record<string, IssueValue>>,
): Issue {
  return { code, severity: "warning", path, params };
}
