import { formatInteger } from "../../core/formatInteger.ts";
import { ratio } from "../../core/ratio.ts";
import type { Step } from "../../core/step.ts";
import type { Language } from "../../core/words.ts";
import { shareValue } from "../build/values.ts";
import type { Value } from "../tree/inline.ts";
import type { PeriodFigures } from "./controlFigures.ts";
import { columnFormula, columnNumber, countIn, dossierColumns, dossierSums, isSum } from "./dossierColumns.ts";
import type { DossierColumn, DossierCounts, DossierForm } from "./dossierForm.ts";
import { type Controlled, type FigureTime, titleOf } from "./itemFigures.ts";
import { asReported, isKnown, type ReportedFigure, reportedFigure } from "./reportedFigure.ts";

/** The dossiers of one period: each column in all, and two shares of them. */
export interface DossierFigures {
  readonly columns: Readonly<Record<DossierColumn, ReportedFigure>>;
  /** Resolved early or on time, of all resolved; absent: nothing was resolved, or it is not known. */
  readonly punctuality: Value | undefined;
  /** Received online, of all received in the period; absent: nothing was received, or it is not known. */
  readonly online: Value | undefined;
}

/** Adds the dossiers of a period up, column by column, each sum with what it was made from. */
export function dossierFigures(
  dossiers: PeriodFigures["dossiers"],
  time: FigureTime,
  window: readonly Step[],
  controlled: Controlled,
): DossierFigures {
  const say = controlled.words.report.control.dossiers;
  const figure = (column: DossierColumn): ReportedFigure => {
    const place = { key: `dossiers ${column} ${time}`, title: titleOf(say.names[column], time, controlled), window };
    if (dossiers === undefined || dossiers === "not-received") return reportedFigure(dossiers, place, controlled);
    const { count, how } = totalIn(dossiers, column, controlled.words.language);
    return reportedFigure({ count, missing: missingRows(dossiers) }, place, controlled, how);
  };
  const columns = Object.fromEntries(
    dossierColumns.map((column) => [column, figure(column)]),
  ) as DossierFigures["columns"];
  const share = (name: "punctuality" | "online", parts: readonly DossierColumn[], whole: readonly DossierColumn[]) =>
    shareOf(
      { key: `dossiers ${name} ${time}`, name: say.shares[name] },
      sum(columns, parts),
      sum(columns, whole),
      time,
      controlled,
    );
  return {
    columns,
    punctuality: share("punctuality", ["early", "onTime"], ["resolved"]),
    online: share("online", ["online"], ["online", "direct"]),
  };
}

/** Rows whose reports have not come; a total that was reported is taken to hold for them too. */
export function missingRows({ rows, total }: DossierForm): number {
  return total === undefined ? rows.filter(({ counts }) => counts === "not-received").length : 0;
}

/** The rows there are. */
export function countedRows({ rows }: DossierForm): readonly DossierCounts[] {
  return rows.flatMap(({ counts }) => (counts === "not-received" ? [] : [counts]));
}

/** A column's total, as reported or added up, and how it came about. */
export function totalIn(
  form: DossierForm,
  column: DossierColumn,
  language: Language,
): { readonly count: number; readonly how: readonly Step[] } {
  if (form.total !== undefined)
    return { count: countIn(form.total, column), how: [howIn(form.total, column, language)] };
  const rows = countedRows(form);
  const missing = missingRows(form);
  const count = rows.reduce((all, counts) => all + countIn(counts, column), 0);
  const added = { rule: "figure-total", params: { rows: rows.length, column: columnNumber(column) } };
  return { count, how: missing === 0 ? [added] : [added, asReported(count, missing)] };
}

/** How a row came to its count in a column. */
export function howIn(counts: DossierCounts, column: DossierColumn, language: Language): Step {
  if (counts[column] !== undefined || !isSum(column)) return asReported(countIn(counts, column));
  const parts = dossierSums[column].map((part) => formatInteger(counts[part], language)).join(" + ");
  return { rule: "figure-formula", params: { formula: columnFormula(column), sum: parts } };
}

function sum(columns: DossierFigures["columns"], of: readonly DossierColumn[]): number | undefined {
  const figures = of.map((column) => columns[column]);
  return figures.every(isKnown) ? figures.reduce((all, { count }) => all + count, 0) : undefined;
}

function shareOf(
  { key, name }: { readonly key: string; readonly name: string },
  part: number | undefined,
  whole: number | undefined,
  time: FigureTime,
  controlled: Controlled,
): Value | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  const { words, sources } = controlled;
  const step = { rule: "figure-share", params: { name, part, whole } };
  const from = sources.add(key, titleOf(name, time, controlled), [step]);
  return shareValue(ratio(BigInt(part), BigInt(whole)), words.language, { from });
}
