/** Length of a period records are grouped by. */
export type Grain = "month" | "quarter" | "half-year" | "year";

/** What records are grouped by: a field, or the period a day or an instant falls into. Plain data. */
export interface Dimension<T extends string> {
  /** Its table. */
  readonly table: T;
  /** Field. */
  readonly name: string;
  /** Length of the period; absent: the value itself. */
  readonly period?: Grain;
  /** Day on which a period begins, in the month before it (15: the regime of Decree 09/2019); absent: on the 1st. */
  readonly startDay?: number;
}
