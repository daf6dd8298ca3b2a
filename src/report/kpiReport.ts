import { toEpochDay } from "../calendar/epochDay.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Verdict } from "../kpi/verdict.ts";
import { createCaptions } from "./build/captions.ts";
import { closingParagraph } from "./build/closingParagraph.ts";
import { composeReport } from "./build/composeReport.ts";
import { numberedParts, paragraph } from "./build/parts.ts";
import { createSources } from "./build/sources.ts";
import type { BuilderOptions } from "./frame.ts";
import { attentionOf } from "./kpis/attentionOf.ts";
import { kpiFigure } from "./kpis/kpiFigure.ts";
import { kpiHighlights } from "./kpis/kpiHighlights.ts";
import { kpiSummary } from "./kpis/kpiSummary.ts";
import { kpiTable } from "./kpis/kpiTable.ts";
import { periodTable } from "./kpis/periodTable.ts";
import { viewVerdict } from "./kpis/verdictView.ts";
import type { Report } from "./tree/report.ts";
import { builderVi } from "./words/builderWords.ts";

/** How to report on KPIs. */
export interface KpiReportOptions extends BuilderOptions {
  /** The day the counts were closed (ngày chốt số liệu). */
  readonly asOf: PlainDate;
  /** Of what, after "các chỉ tiêu" in the subject: `kiểm soát thủ tục hành chính năm 2022`. */
  readonly scope?: string;
  /** Verdicts on the year to date (lũy kế từ đầu năm), for the table by period. */
  readonly yearToDate?: readonly Verdict[];
  /** Verdicts on the same period of last year (cùng kỳ năm trước), for the table by period. */
  readonly samePeriodLastYear?: readonly Verdict[];
}

/**
 * Reports on targets (báo cáo kết quả thực hiện các chỉ tiêu): what was counted, what is met, what is missing in counted
 * things, with a picture, a table, the same by period where those verdicts are given, and each verdict in words.
 *
 * @param verdicts - What `judge` and the quick checkers answered, in the order to print.
 * @param options - The day of the counts, the periods to compare with, head and foot.
 * @returns The report; each figure points to the verdict it came from.
 * @throws `KstthcError` `invalid-date` when `asOf` is no day.
 * @example
 * const verdicts = [checkOneStopUnits({ deployed: 51, units: 173 }, { level: "commune" })];
 * const report = kpiReport(verdicts, { asOf: "2022-10-14" });
 * report.evaluations["kpi-1"].lines[0] // => "Chưa đạt (cấp xã): 51/173 = 29,48% so với chỉ tiêu 30%; còn thiếu 1 Bộ phận Một cửa."
 */
export function kpiReport(verdicts: readonly Verdict[], options: KpiReportOptions): Report {
  const { asOf, words = builderVi, scope = "", yearToDate, samePeriodLastYear } = options;
  toEpochDay(asOf, ["asOf"]);
  const say = words.report.kpis;
  const sources = createSources(words);
  const telling = { words, sources };
  const captions = createCaptions(words);
  const views = verdicts.map((verdict, at) => viewVerdict(verdict, at, telling));
  const subject = fillTemplate(say.subject, { scope }, words.language).trim();
  const blocks = numberedParts([
    {
      title: say.parts.overall,
      blocks: [
        kpiHighlights(views, telling),
        paragraph(kpiSummary(views, asOf, telling)),
        kpiFigure(views, captions, words),
      ],
    },
    { title: say.parts.each, blocks: [kpiTable(views, captions.table(say.table), words)] },
    {
      title: say.parts.periods,
      blocks: periodTable({ views, yearToDate, samePeriodLastYear }, captions, telling),
    },
    { title: say.parts.attention, blocks: attentionOf(views, telling) },
  ]);
  return composeReport(
    {
      asOf,
      subject,
      documentType: words.report.frame.report,
      blocks: [...blocks, closingParagraph(subject, words)],
      evaluations: sources.all(),
    },
    options,
  );
}
