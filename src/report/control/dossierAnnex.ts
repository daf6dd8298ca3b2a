import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AnnexPlan } from "../build/composeReport.ts";
import { periodName } from "../build/periodName.ts";
import { romanNumber } from "../build/romanNumber.ts";
import { cell, columnsOf, ordinalColumn } from "../build/tables.ts";
import { countValue, plain } from "../build/values.ts";
import type { StatutoryForm } from "../dated/statutoryForms.ts";
import type { FormHead } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import type { BodyRow, Cell } from "../tree/table.ts";
import { countIn, dossierColumns, isSum } from "./dossierColumns.ts";
import { countedRows, howIn, missingRows, totalIn } from "./dossierFigures.ts";
import type { DossierColumn, DossierForm, DossierRow } from "./dossierForm.ts";
import { dossierHeader } from "./dossierHeader.ts";
import type { Controlled } from "./itemFigures.ts";

/** Who fills the form in, for whom, and which form it is. */
export interface FormParties {
  readonly reporter: string | undefined;
  readonly receiver: string | undefined;
  readonly form: StatutoryForm | undefined;
}

const groupOrder: readonly DossierRow["group"][] = ["departments", "districts", "communes"];

/** The form that counts dossiers: thirteen columns with their numbers and formulas, a row a unit, groups, the total. */
export function dossierAnnex(form: DossierForm, parties: FormParties, controlled: Controlled): AnnexPlan {
  const { report } = controlled.words;
  const say = report.control.dossiers;
  const title = (column: DossierColumn): string => {
    if (isSum(column)) return `${say.columns[column]} – ${say.columns.total}`;
    const under = dossierColumns.slice(0, dossierColumns.indexOf(column)).findLast(isSum) ?? "received";
    return `${say.columns[under]} – ${say.columns[column]}`;
  };
  const columns = columnsOf([
    ordinalColumn(controlled.words, 2.2),
    { id: "field", title: say.columns.field, weight: 10, rowHeader: true },
    ...dossierColumns.map((column) => ({
      id: column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      title: title(column),
      weight: isSum(column) ? 5.6 : 3.4,
      align: "end" as const,
    })),
  ]);
  return {
    title: say.annex,
    orientation: "landscape",
    blocks: [
      formHead(parties, controlled),
      {
        kind: "table",
        id: "dossiers",
        unit: fillTemplate(report.frame.unit, { unit: say.unit }, controlled.words.language),
        columns,
        header: dossierHeader(controlled),
        body: [...groupOrder.flatMap((group) => groupRows(group, form, controlled)), totalRow(form, controlled)],
        notes: notesOf(form, parties, controlled),
      },
    ],
  };
}

function formHead({ reporter, receiver, form }: FormParties, { windows, words }: Controlled): FormHead {
  const say = words.report.control.dossiers;
  const fill = (template: string, params: Readonly<Record<string, string>>): string =>
    fillTemplate(template, params, words.language);
  const { from, to } = windows.inPeriod.days;
  return {
    kind: "form-head",
    start:
      form === undefined
        ? []
        : [fill(say.formNumber, { number: form.number }), fill(say.formAct, { act: form.source.document })],
    title: say.formTitle,
    lines: [fill(say.formPeriod, { period: periodName(windows.period, words) }), fill(say.formDays, { from, to })],
    end: [
      ...(reporter === undefined ? [] : [fill(say.reporter, { agency: reporter })]),
      ...(receiver === undefined ? [] : [fill(say.receiver, { agency: receiver })]),
    ],
  };
}

/** A group's row carries the sums of its rows; its rows are numbered anew. */
function groupRows(group: DossierRow["group"], form: DossierForm, controlled: Controlled): readonly BodyRow[] {
  const rows = form.rows.filter((row) => row.group === group);
  if (rows.length === 0) return [];
  const name = controlled.words.report.control.dossiers.groups[group];
  const present = groupOrder.filter((other) => form.rows.some((row) => row.group === other));
  const ordinal = romanNumber(present.indexOf(group) + 1);
  const ownTotals = { rows };
  return [
    { kind: "group", cells: [cell(ordinal), cell(name), ...sumCells(ownTotals, `group ${group}`, name, controlled)] },
    ...rows.map(
      (row, at): BodyRow => ({
        kind: "row",
        cells: [cell(String(at + 1)), cell(row.name), ...rowCells(row, `${group} ${at + 1}`, controlled)],
      }),
    ),
  ];
}

function rowCells({ name, counts }: DossierRow, key: string, controlled: Controlled): readonly Cell[] {
  const { words } = controlled;
  if (counts === "not-received") {
    const said: Inline = { kind: "emphasis", children: plain(words.report.control.dossiers.notReceived) };
    return [cell(said, { colSpan: dossierColumns.length, align: "center" })];
  }
  // One derivation a row: a form of two hundred units has thousands of cells.
  const from = controlled.sources.add(`dossier row ${key}`, name, [
    ...dossierColumns.filter(isSum).map((column) => howIn(counts, column, words.language)),
    ...controlled.windows.inPeriod.derivation,
  ]);
  return dossierColumns.map((column) => cell(countValue(countIn(counts, column), words.language, { from })));
}

function sumCells(form: DossierForm, key: string, name: string, controlled: Controlled): readonly Cell[] {
  const { words, sources, windows } = controlled;
  const totals = dossierColumns.map((column) => ({ column, ...totalIn(form, column, words.language) }));
  const steps = totals.flatMap(({ column, how }) => (isSum(column) ? how : []));
  const from = sources.add(`dossier ${key}`, name, [...steps, ...windows.inPeriod.derivation]);
  if (countedRows(form).length === 0 && form.total === undefined)
    return dossierColumns.map(() => cell(words.report.frame.nothing));
  return totals.map(({ count }) => cell(countValue(count, words.language, { from })));
}

function totalRow(form: DossierForm, controlled: Controlled): BodyRow {
  const { total } = controlled.words.report.frame;
  return { kind: "total", cells: [cell(""), cell(total), ...sumCells(form, "total", total, controlled)] };
}

function notesOf(form: DossierForm, { form: statutory }: FormParties, { words }: Controlled): readonly string[] {
  const say = words.report.control.dossiers;
  return [
    missingRows(form) === 0 ? say.keptNote : `${say.keptNote} ${say.missingNote}`,
    ...(statutory?.source.status === "unverified"
      ? [fillTemplate(say.unverifiedNote, { act: statutory.source.document }, words.language)]
      : []),
  ];
}
