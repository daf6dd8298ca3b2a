import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { type ColumnPlan, cell, columnsOf, numbersOf } from "../build/tables.ts";
import type { Inline } from "../tree/inline.ts";
import type { Column, HeaderRow } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { countPicks } from "./countPicks.ts";
import { countSource } from "./countSource.ts";
import type { Followed } from "./following.ts";

/** A table of standard counts: leading columns of its own, then the total, its four classes and what stands apart. */
export interface CountColumns {
  readonly columns: readonly Column[];
  readonly header: readonly HeaderRow[];
}

/** The first counts are of work with a due day: they stand under one title. */
const dated = 5;

/** Makes the columns and the three header rows, with column numbers and the identity of the count. */
export function countColumns(leading: readonly ColumnPlan[], words: BuilderWords): CountColumns {
  const say = words.report.progress;
  const columns = columnsOf([
    ...leading,
    ...countPicks.map(([id], at) => ({
      id: kebab(id),
      title: at < dated ? `${say.datedColumns} – ${say.columns[id]}` : say.columns[id],
      weight: 3,
      align: "end" as const,
    })),
  ]);
  const first = leading.length + 1;
  const numbers = columns.map((_, at) =>
    at + 1 === first ? `(${first})=(${first + 1})+(${first + 2})+(${first + 3})+(${first + 4})` : `(${at + 1})`,
  );
  const tall = { rowSpan: 2 };
  return {
    columns,
    header: [
      {
        kind: "header",
        cells: [
          ...leading.map(({ title }) => cell(title, tall)),
          cell(say.datedColumns, { colSpan: dated }),
          ...countPicks.slice(dated).map(([id]) => cell(say.columns[id], tall)),
        ],
      },
      { kind: "header", cells: countPicks.slice(0, dated).map(([id]) => cell(say.columns[id])) },
      numbersOf(numbers),
    ],
  };
}

/** The counts of one line of such a table, each naming what it counted. */
export function countCells(
  key: string,
  title: string,
  items: readonly OccurrenceProgress[],
  followed: Followed,
): readonly Inline[] {
  const say = followed.words.report.progress;
  return countPicks.map(([id, pick]) =>
    countSource({ key: `${key} ${id}`, title: `${title}: ${say.columns[id]}`, items, pick }, followed),
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
