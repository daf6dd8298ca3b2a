import type { Language } from "../../core/words.ts";

/** A moment: a `Date`, or text that carries its offset, e.g. `2022-03-31T16:00:00+07:00`. */
export type Instant = Date | string;

/** What a column can hold. */
export type ColumnType = "text" | "code" | "integer" | "money" | "boolean" | "date" | "instant";

/** What people call a column. */
export type Label = Readonly<Partial<Record<Language, string>>>;

/** One column of one table: plain data, JSON-safe. `V` is what a record holds. */
export interface Column<T extends string, K extends ColumnType, V, N extends boolean = boolean> {
  /** A column. */
  readonly kind: "column";
  /** Name of its table, which keeps the conditions of different tables apart. */
  readonly table: T;
  /** Name of the field in records. */
  readonly name: string;
  /** What it holds. */
  readonly type: K;
  /** Whether it may be missing. */
  readonly nullable: N;
  /** The codes of a `code` column. */
  readonly codes?: readonly V[];
  /** What people call the codes of a `code` column; a code without a name is said as it stands. */
  readonly codeLabels?: Readonly<Partial<Record<string, Label>>>;
  /** Name in files and databases; absent: the field's name in snake_case. */
  readonly header?: string;
  /** What people call it, used by `explainMeasure`. */
  readonly label?: Label;
}

/** What `table` takes: a column that does not know its table yet. */
export interface ColumnSpec<K extends ColumnType, V, N extends boolean> {
  /** What it holds. */
  readonly type: K;
  /** Whether it may be missing. */
  readonly nullable: N;
  /** The codes of a `code` column. */
  readonly codes?: readonly V[];
  /** What people call the codes of a `code` column; a code without a name is said as it stands. */
  readonly codeLabels?: Readonly<Partial<Record<string, Label>>>;
  /** Name in files and databases; absent: the field's name in snake_case. */
  readonly header?: string;
  /** What people call it. */
  readonly label?: Label;
}

/** What every column may be given. */
export interface ColumnNames {
  /** Name in files and databases; absent: the field's name in snake_case. */
  readonly header?: string;
  /** What people call it. */
  readonly label?: Label;
}

/** Any column of a table. */
export type AnyColumn<T extends string = string> = Column<T, ColumnType, unknown>;

/** The columns of a table by field. */
export type AnyTable = Readonly<Record<string, AnyColumn>>;

/** The name of a table, from its columns. */
export type TableName<C> = C[keyof C] extends Column<infer T, ColumnType, unknown> ? T : never;
