import type { Report } from "../../report/tree/report.ts";
import { chartPictures } from "../charts/chartPictures.ts";
import { wholeChart } from "../charts/wholeChart.ts";
import { checkReport } from "../checkReport.ts";
import { inertText } from "../inertText.ts";
import { writeWorkbook } from "./hucre.ts";
import { workbookOf } from "./workbookOf.ts";

/** How a workbook is made. */
export interface XlsxOptions {
  /** Whether a figure that was computed carries a comment that says where it comes from; absent: `comments`. */
  readonly evaluations?: "comments" | "none";
  /** Whether charts are drawn below their tables, which needs a font; absent: tables alone. */
  readonly charts?: "pictures" | "tables";
  /** Path of a font file (TTF, OTF) with Vietnamese letters, for the text in pictures. */
  readonly chartFont?: string;
}

/**
 * Makes a workbook of a report: one sheet with its text, one with each table, which the text leads to. Figures are
 * numbers with formats that show them as printed and carry where they come from as comments; text is never a formula.
 * Header rows stay in sight and are printed on every page, each table's body and columns have names for formulas, a
 * table to be filled in takes only what its columns allow. The same report gives the same bytes.
 *
 * @param report - The tree any builder of `kstthc/report` makes.
 * @param options - What to leave out.
 * @returns Bytes of an `.xlsx` file.
 * @throws `KstthcError` `peer-missing` when the package `hucre` is not installed (or, for pictures, `@resvg/resvg-js`),
 *   `chart-font-required` or `chart-font-unreadable` when the letters of a chart would vanish, `cell-too-long` for a
 *   text of more than 32,767 characters, `table-not-filled` when a table's row does not cover its columns,
 *   `not-a-report` for anything else, such as a plan.
 * @example
 * const report = { kind: "report", version: 1, language: "vi", title: "Báo cáo", asOf: "2022-10-14", sections: [], evaluations: {} }
 * const file = await toXlsx(report)
 * String.fromCharCode(...file.slice(0, 2)) // => "PK"
 */
export async function toXlsx(report: Report, options: XlsxOptions = {}): Promise<Uint8Array> {
  checkReport(report);
  const pictures =
    options.charts === "pictures" ? await chartPictures(report, options.chartFont, wholeChart) : new Map();
  const sheets = workbookOf(options.evaluations === "none" ? { ...report, evaluations: {} } : report, pictures);
  const creator = report.letterhead?.agency;
  return writeWorkbook(sheets, {
    title: inertText(report.title),
    ...(creator === undefined ? {} : { creator: inertText(creator) }),
    made: new Date(`${report.asOf}T00:00:00Z`),
  });
}
