import type { Period } from "../calendar/period.ts";
import type { ReportingRegime } from "../calendar/reportingRegime.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { type Captions, createCaptions } from "./build/captions.ts";
import { closingParagraph } from "./build/closingParagraph.ts";
import { composeReport } from "./build/composeReport.ts";
import { nextPeriod } from "./build/nextPeriod.ts";
import { heading, numberedParts } from "./build/parts.ts";
import { periodName } from "./build/periodName.ts";
import { reportingWindows } from "./build/reportingWindows.ts";
import { createSources } from "./build/sources.ts";
import {
  assessmentBlocks,
  type ControlledPlan,
  type ControlRemarks,
  nextTaskBlocks,
  remarkBlocks,
} from "./control/assessmentBlocks.ts";
import type { ControlFigures } from "./control/controlFigures.ts";
import { controlFrame } from "./control/controlFrame.ts";
import { type ControlSection, controlItems } from "./control/controlItem.ts";
import { dossierAnnex } from "./control/dossierAnnex.ts";
import type { DossierForm } from "./control/dossierForm.ts";
import { dossiersThrice } from "./control/dossiersThrice.ts";
import { handlingBlocks } from "./control/handlingBlocks.ts";
import type { Controlled } from "./control/itemFigures.ts";
import { openingBlocks } from "./control/openingBlocks.ts";
import { sectionBlocks } from "./control/sectionBlocks.ts";
import { summaryAnnex } from "./control/summaryAnnex.ts";
import type { DossierHistory } from "./control/trendFigure.ts";
import { officialNameOn } from "./dated/officialNameOn.ts";
import type { OfficialName } from "./dated/officialNames.ts";
import { statutoryFormOn } from "./dated/statutoryFormOn.ts";
import type { StatutoryForm } from "./dated/statutoryForms.ts";
import type { BuilderOptions } from "./frame.ts";
import type { Block } from "./tree/block.ts";
import type { Report } from "./tree/report.ts";
import { builderVi } from "./words/builderWords.ts";

/** How to report on procedure control. */
export interface ControlReportOptions extends BuilderOptions {
  /** The period reported: `quarter(2022, 3)`, `halfYear`, `firstMonths(…, 9)`, `year`, `month`. */
  readonly period: Period;
  /** Which days its figures cover: `decree09Reports` (the 15th to the 14th) or `nationalPortalReports` (the calendar). */
  readonly regime: ReportingRegime;
  /** The day the report speaks of; absent: the last day of its figures. */
  readonly asOf?: PlainDate;
  /** The plan and its progress; absent: the report says nothing of it. */
  readonly plan?: ControlledPlan;
  /** Dossiers of earlier periods and of this one, for the trend; absent: no trend. */
  readonly history?: readonly DossierHistory[];
  /** The form of the period before, to check what was carried over; absent: not checked. */
  readonly dossiersBefore?: DossierForm;
  /** Texts of whoever writes the report, in its language. */
  readonly remarks?: ControlRemarks;
  /** Names of systems and of the addressee by date; absent: `officialNames`. */
  readonly names?: readonly OfficialName[];
  /** The form whose number the annex carries; absent: the one in force on the day of signing, none after 14/02/2026. */
  readonly form?: StatutoryForm;
}

/**
 * Reports on procedure control in a period (báo cáo tình hình, kết quả kiểm soát thủ tục hành chính): results in the order
 * of Decree 63/2010, art. 35.3, assessment and difficulties, tasks of the next period, proposals; in annexes the form that
 * counts dossiers and every figure three times. A section without figures says whether none arose, no report came, or
 * nobody was asked.
 *
 * @param figures - Counts in the period, and in the year to date and the same period last year where known.
 * @param options - Period, reporting regime, plan, head and foot.
 * @returns The report; each figure points to how it was reported or computed.
 * @throws `KstthcError` `not-a-reporting-period`, `regime-not-in-force`; `invalid-count` for a count that is none.
 * @see Decree 63/2010/NĐ-CP, art. 35.3
 * @example
 * const figures = { inPeriod: { counts: { inspections: 3, "units-inspected": 0, "news-items": "not-received" } } } as const;
 * const report = controlReport(figures, { period: quarter(2022, 3), regime: decree09Reports });
 * report.title // => "Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính quý III/2022"
 * report.asOf // => "2022-09-14"
 */
export function controlReport(figures: ControlFigures, options: ControlReportOptions): Report {
  const { words = builderVi, period, regime, frame, plan, remarks = {}, history = [], names } = options;
  const windows = reportingWindows(regime, period);
  const asOf = options.asOf ?? windows.inPeriod.days.to;
  const date = frame?.signedOn ?? asOf;
  const sources = createSources(words);
  const captions = createCaptions(words);
  const controlled: Controlled = {
    figures,
    windows,
    words,
    sources,
    officialName: (subject) => {
      const found = officialNameOn(subject, date, names);
      return found === undefined ? subject : words.report.frame.officialNames[found.name];
    },
  };
  const say = words.report.control;
  const text = (template: string, of: Period): string =>
    fillTemplate(template, { period: periodName(of, words) }, words.language);
  const next = fillTemplate(
    say.parts.tasks,
    { period: periodName(nextPeriod(period), words).toUpperCase() },
    words.language,
  );
  const subject = text(say.subject, period);
  const thrice = dossiersThrice(controlled);
  const handling = { dossiers: thrice, before: options.dossiersBefore, history };
  const blocks = [
    ...openingBlocks(frame?.agency, controlled),
    ...numberedParts([
      { title: say.parts.results, blocks: resultBlocks(handling, remarks, captions, controlled) },
      { title: say.parts.assessment, blocks: assessmentBlocks(plan, remarks, asOf, captions, controlled) },
      { title: next, blocks: nextTaskBlocks(plan, remarks, captions, controlled) },
      { title: say.parts.proposals, blocks: remarkBlocks(remarks.proposals, say.empty.proposals) },
    ]),
    closingParagraph(subject, words),
  ];
  const framed = controlFrame(options, date, names);
  const parties = {
    reporter: frame?.agency,
    receiver: framed.frame?.addressees?.join(", "),
    form: options.form ?? statutoryFormOn("dossiers", date),
  };
  const { dossiers } = figures.inPeriod;
  const annexes = [
    ...(typeof dossiers === "object" ? [dossierAnnex(dossiers, parties, controlled)] : []),
    summaryAnnex(thrice, controlled),
  ];
  return composeReport(
    { asOf, subject, documentType: words.report.frame.report, blocks, annexes, evaluations: sources.all() },
    framed,
  );
}

function resultBlocks(
  handling: Parameters<typeof handlingBlocks>[0],
  remarks: ControlRemarks,
  captions: Captions,
  controlled: Controlled,
): readonly Block[] {
  const say = controlled.words.report.control;
  return (Object.keys(controlItems) as ControlSection[]).flatMap((section, at) => [
    heading(2, say.sections[section], `${at + 1}.`),
    ...(section === "handling"
      ? handlingBlocks(handling, captions, controlled)
      : section === "other"
        ? remarkBlocks(remarks.other, say.empty.other)
        : sectionBlocks(section, controlled)),
  ]);
}
