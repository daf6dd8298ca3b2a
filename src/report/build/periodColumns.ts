import type { BuilderWords } from "../words/builderWords.ts";
import type { ColumnPlan } from "./tables.ts";

/** The three columns of a figure that repeats by period: in the period, year to date, same period last year. */
export function periodColumns({ report }: BuilderWords, weight: number): readonly ColumnPlan[] {
  const { inPeriod, yearToDate, lastYear } = report.frame.periods;
  return [
    { id: "in-period", title: inPeriod, weight, align: "end" },
    { id: "year-to-date", title: yearToDate, weight, align: "end" },
    { id: "last-year", title: lastYear, weight, align: "end" },
  ];
}
