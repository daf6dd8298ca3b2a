import type { AnnexPlan } from "../build/composeReport.ts";
import { periodColumns } from "../build/periodColumns.ts";
import { romanNumber } from "../build/romanNumber.ts";
import { sentence } from "../build/sentence.ts";
import { cell, columnsOf, numbersOf, ordinalColumn, titlesOf } from "../build/tables.ts";
import { countValue, plain } from "../build/values.ts";
import type { Inline } from "../tree/inline.ts";
import type { BodyRow } from "../tree/table.ts";
import { type ControlItem, type ControlSection, controlItems } from "./controlItem.ts";
import { dossierColumns } from "./dossierColumns.ts";
import type { DossiersThrice } from "./dossiersThrice.ts";
import { type Controlled, itemFigures, itemName, type Thrice } from "./itemFigures.ts";
import { isKnown, type ReportedFigure } from "./reportedFigure.ts";

interface Line {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly figures: Thrice;
}

/** Every figure of the report three times, section by section, with the change on the same period last year. */
export function summaryAnnex(dossiers: DossiersThrice, controlled: Controlled): AnnexPlan {
  const { words } = controlled;
  const say = words.report.control;
  const columns = columnsOf([
    ordinalColumn(words, 2.2),
    { id: "item", title: say.summary.item, weight: 13, rowHeader: true },
    { id: "unit", title: say.summary.unit, weight: 4, align: "center" },
    ...periodColumns(words, 4),
    { id: "difference", title: say.summary.difference, weight: 4, align: "end" },
  ]);
  const sections = (Object.keys(controlItems) as ControlSection[])
    .map((section) => ({ title: say.sections[section], lines: linesOf(section, dossiers, controlled) }))
    .filter(({ lines }) => lines.length > 0);
  return {
    title: say.summary.title,
    orientation: "landscape",
    blocks: [
      {
        kind: "table",
        id: "figures-by-period",
        columns,
        header: [titlesOf(columns), numbersOf(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(4)-(6)"])],
        body: sections.flatMap(({ title, lines }, at): readonly BodyRow[] => [
          { kind: "group", cells: [cell(romanNumber(at + 1)), cell(title, { colSpan: columns.length - 1 })] },
          ...lines.map((line, index): BodyRow => ({ kind: "row", cells: cellsOf(line, index, controlled) })),
        ]),
        notes: [say.summary.note],
      },
    ],
  };
}

function linesOf(section: ControlSection, dossiers: DossiersThrice, controlled: Controlled): readonly Line[] {
  const { items } = controlled.words.report.control;
  const lineOf = (item: ControlItem): Line => {
    const { unit, units = unit } = items[item];
    return { key: item, name: itemName(item, controlled), unit: units, figures: itemFigures(item, controlled) };
  };
  const lines = controlItems[section].map(lineOf);
  return section === "handling" ? [...dossierLines(dossiers, controlled), ...lines] : lines;
}

function dossierLines({ inPeriod, yearToDate, lastYear }: DossiersThrice, controlled: Controlled): readonly Line[] {
  const say = controlled.words.report.control.dossiers;
  return dossierColumns.map((column) => ({
    key: `dossiers ${column}`,
    name: say.names[column],
    unit: say.unit,
    figures: {
      inPeriod: inPeriod.columns[column],
      yearToDate: yearToDate.columns[column],
      lastYear: lastYear.columns[column],
    },
  }));
}

function cellsOf(line: Line, at: number, controlled: Controlled) {
  const { inPeriod, yearToDate, lastYear } = line.figures;
  return [
    cell(String(at + 1)),
    cell(line.name),
    cell(line.unit),
    ...[inPeriod, yearToDate, lastYear].map((figure) => cell(shown(figure, controlled))),
    cell(difference(line, controlled)),
  ];
}

function shown(figure: ReportedFigure, { words }: Controlled): readonly Inline[] {
  const { summary } = words.report.control;
  if (!isKnown(figure))
    return plain(figure.state === "not-received" ? summary.notReceived : words.report.frame.nothing);
  return figure.missing > 0 ? sentence(summary.atLeast, { value: figure.value }, words.language) : [figure.value];
}

function difference({ key, name, figures }: Line, { words, sources }: Controlled): readonly Inline[] {
  const { inPeriod, lastYear } = figures;
  if (!isKnown(inPeriod) || !isKnown(lastYear) || inPeriod.missing + lastYear.missing > 0)
    return plain(words.report.frame.nothing);
  const step = { rule: "figure-difference", params: { now: inPeriod.count, before: lastYear.count } };
  const from = sources.add(`${key} difference`, name, [step]);
  return [countValue(inPeriod.count - lastYear.count, words.language, { from })];
}
