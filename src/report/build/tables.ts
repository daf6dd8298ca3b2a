import type { Inline } from "../tree/inline.ts";
import type { BodyRow, Cell, Column, HeaderRow, Table } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { plain } from "./values.ts";

/** A column before widths are shared out. */
export interface ColumnPlan {
  readonly id: string;
  readonly title: string;
  /** How wide beside the others. */
  readonly weight: number;
  /** Absent: start. */
  readonly align?: Column["align"];
  readonly rowHeader?: true;
}

/** What a table under one row of titles is made of. */
export interface TitledTable extends Pick<Table, "id" | "caption" | "body" | "notes"> {
  readonly columns: readonly ColumnPlan[];
}

/** The column that numbers the rows. */
export function ordinalColumn({ report }: BuilderWords, weight = 2.6): ColumnPlan {
  return { id: "ordinal", title: report.frame.ordinal, weight, align: "center" };
}

/** Shares the width out by weight; the last column takes what rounding leaves. */
export function columnsOf(plans: readonly ColumnPlan[]): readonly Column[] {
  const total = plans.reduce((sum, plan) => sum + plan.weight, 0);
  let left = 1000;
  return plans.map(({ weight, align = "start", ...column }, at) => {
    const share = at === plans.length - 1 ? left : Math.round((weight / total) * 1000);
    left -= share;
    return { ...column, width: share / 1000, align };
  });
}

/** One header row of the columns' titles. */
export function titlesOf(columns: readonly Column[]): HeaderRow {
  return { kind: "header", cells: columns.map((column) => cell(column.title)) };
}

/** A table under one row of titles: those of its columns. */
export function titledTable({ id, caption, columns: plans, body, notes }: TitledTable): Table {
  const columns = columnsOf(plans);
  return {
    kind: "table",
    id,
    ...(caption === undefined ? {} : { caption }),
    columns,
    header: [titlesOf(columns)],
    body,
    ...(notes === undefined ? {} : { notes }),
  };
}

/** The row of column numbers, `(1)`, `(2)=(3)+(4)`. */
export function numbersOf(texts: readonly string[]): HeaderRow {
  return { kind: "numbers", cells: texts.map((text) => cell(text)) };
}

/** A cell of text, of figures, or empty. */
export function cell(content: string | Inline | readonly Inline[], more: Omit<Cell, "children"> = {}): Cell {
  const children = typeof content === "string" ? plain(content) : "kind" in content ? [content] : content;
  return { children, ...more };
}

/** A body row. */
export function row(cells: readonly (string | Inline | readonly Inline[])[], kind: BodyRow["kind"] = "row"): BodyRow {
  return { kind, cells: cells.map((content) => cell(content)) };
}
