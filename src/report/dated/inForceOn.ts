import type { PlainDate } from "../../core/plainDate.ts";

/** A row of dated data. */
export interface Dated {
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate;
}

/** Leaves the rows that hold on a day, both ends inside. */
export function inForceOn<Row extends Dated>(rows: readonly Row[], date: PlainDate): readonly Row[] {
  return rows.filter(({ validFrom = date, validTo = date }) => validFrom <= date && date <= validTo);
}
