import { readFileSync } from "node:fs";
import {
  assessPlan,
  checkComplianceCost,
  checkDigitization,
  checkNoResubmission,
  checkOneStopUnits,
  checkOnlinePayment,
  checkOnlinePaymentProcedures,
  checkOnlineServices,
  checkPostalUse,
  type Directory,
  type PlainDate,
  type PlanProgress,
  quarter,
  type TaskEvent,
  type Verdict,
} from "kstthc";
import { decree09Reports, quangNgai2022Plan, vietnamCalendar } from "kstthc/data";
import { en } from "kstthc/locale/en";
import { type ControlFigures, controlReport, type DossierForm, type DossierHistory, type Report } from "kstthc/report";
import { frames, notices, remarks } from "./texts.ts";

/** The cut-off of the third quarter under Decree 09/2019. */
export const asOf: PlainDate = "2022-09-14";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { counts, history, dossiersBefore, ...figures } = read("data/figures.json");
const { events } = read("../compliance-script/data/events.json") as { readonly events: readonly TaskEvent[] };
const directory = read("../compliance-script/data/directory.json") as Directory;

/** How the plan of 2022 stood on that day, by the synthetic events of the other example. */
export const progress: PlanProgress = assessPlan(quangNgai2022Plan, {
  asOf,
  events,
  directory,
  calendar: vietnamCalendar,
});

/** The report on procedure control in the third quarter of 2022, in Vietnamese or in English. */
export function makeReport(language: "vi" | "en"): Report {
  const { inPeriod, yearToDate, samePeriodLastYear } = figures as ControlFigures;
  const payment = (of: "yearToDate" | "lastYear"): readonly Verdict[] => [checkOnlinePayment(counts.onlinePayment[of])];
  return controlReport(
    {
      inPeriod: { ...inPeriod, verdicts: verdicts() },
      yearToDate: { ...yearToDate, verdicts: payment("yearToDate") },
      samePeriodLastYear: { ...samePeriodLastYear, verdicts: payment("lastYear") },
    },
    {
      period: quarter(2022, 3),
      regime: decree09Reports,
      plan: { plan: quangNgai2022Plan, progress, directory, calendar: vietnamCalendar },
      history: historyOf(inPeriod.dossiers as DossierForm),
      dossiersBefore,
      remarks: remarks[language],
      frame: frames[language],
      notices: notices[language],
      ...(language === "en" ? { words: en } : {}),
    },
  );
}

function verdicts(): readonly Verdict[] {
  return [
    checkOnlinePayment(counts.onlinePayment.now),
    checkOnlinePaymentProcedures(counts.onlinePaymentProcedures),
    checkOnlineServices(counts.onlineServices),
    ...(["province", "district", "commune"] as const).map((level) =>
      checkDigitization(counts.digitization[level], { level, asOf }),
    ),
    ...(["district", "commune"] as const).map((level) =>
      checkOneStopUnits(counts.oneStopUnits[level], { level, asOf }),
    ),
    checkComplianceCost(counts.complianceCost),
    checkPostalUse(counts.postalUse),
    checkNoResubmission(counts.noResubmission),
  ];
}

/** The quarters before, as recorded; this one as the form has it, one department still missing. */
function historyOf({ rows }: DossierForm): readonly DossierHistory[] {
  const before = history.map(({ quarter: [year, number], counts }: { quarter: [number, number]; counts: unknown }) => ({
    period: quarter(year, number),
    counts,
  })) as readonly DossierHistory[];
  const sum = (pick: "online" | "direct" | "carriedOver" | "early" | "onTime" | "late" | "withinTime" | "overdue") =>
    rows.reduce((all, { counts }) => all + (counts === "not-received" ? 0 : counts[pick]), 0);
  const now = {
    online: sum("online"),
    direct: sum("direct"),
    carriedOver: sum("carriedOver"),
    early: sum("early"),
    onTime: sum("onTime"),
    late: sum("late"),
    withinTime: sum("withinTime"),
    overdue: sum("overdue"),
  };
  return [...before, { period: quarter(2022, 3), counts: now }];
}
