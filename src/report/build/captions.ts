import { fillTemplate } from "../../core/fillTemplate.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** Numbers pictures and tables of one report, each in their own series. */
export interface Captions {
  readonly figure: (title: string) => string;
  readonly table: (title: string) => string;
}

/** Starts both series. */
export function createCaptions({ report, language }: BuilderWords): Captions {
  let figures = 0;
  let tables = 0;
  return {
    figure: (title) => fillTemplate(report.frame.figure, { number: ++figures, title }, language),
    table: (title) => fillTemplate(report.frame.table, { number: ++tables, title }, language),
  };
}
