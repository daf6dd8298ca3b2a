import { createReadStream, readFileSync } from "node:fs";
import {
  checkComplianceCost,
  checkDigitization,
  checkNoResubmission,
  checkOneStopUnits,
  checkOnlinePayment,
  checkOnlinePaymentProcedures,
  checkOnlineServices,
  checkPostalUse,
  checkProcessingTime,
  type Issue,
  type PlainDate,
  type Verdict,
} from "kstthc";
import {
  dossiers,
  dossierValues,
  noResubmissionShare,
  onlinePaymentProcedureShare,
  onlinePaymentShare,
} from "kstthc/measures";
import { type Cell, scanCsv, tabulation } from "kstthc/tally";

/** The ten KPI entries of the plan judged, and what the export held. */
export interface JudgedTargets {
  readonly verdicts: readonly Verdict[];
  readonly dossiers: number;
  readonly unreadable: number;
  readonly issues: readonly Issue[];
}

/** What a cell says: how many, how many of them yes, of how many it is not known. */
interface Count {
  readonly yes: number;
  readonly all: number;
  readonly unknown: number;
}

function counted(cell: Cell | undefined): Count {
  const [all, yes, no] = (cell ?? [0, 0, 0]).map(Number) as [number, number, number];
  return { all, yes, unknown: all - yes - no };
}

/**
 * Judges every target of the plan on a day: three from the export of dossiers, the others from reported counts.
 *
 * @param asOf - The day.
 * @param files - The export and the reported counts.
 * @returns The verdicts in the order of the plan's tasks.
 */
export async function judgeTargets(
  asOf: PlainDate,
  files: { readonly dossiers: string; readonly counts: URL },
): Promise<JudgedTargets> {
  const issues: Issue[] = [];
  const soFar = { from: "2022-01-01", to: asOf } as const;
  const measures = [onlinePaymentShare(soFar), noResubmissionShare(soFar), onlinePaymentProcedureShare(soFar)];
  const export2022 = await scanCsv(tabulation(dossiers, { measures }), createReadStream(files.dossiers), {
    values: dossierValues,
    onIssue: (issue) => issues.push(issue),
  });
  const [cells] = export2022.groups.map((group) => group.cells);
  const [payment, reuse, procedures] = [0, 1, 2].map((at) => counted(cells?.[at])) as [Count, Count, Count];
  const counts = JSON.parse(readFileSync(files.counts, "utf8"));
  const levels = ["province", "district", "commune"] as const;
  const units = ["district", "commune"] as const;
  const verdicts = [
    checkComplianceCost(counts.complianceCost, { asOf }),
    checkProcessingTime(counts.processingTime, { asOf }),
    checkOnlineServices(counts.onlineServices, { asOf }),
    checkPostalUse(counts.postalUse, { asOf }),
    checkOnlinePayment(
      { online: payment.yes, total: payment.all, unknown: payment.unknown },
      { asOf, basis: "dossiers" },
    ),
    checkOnlinePaymentProcedures(
      { paidOnline: procedures.yes, requiringPayment: procedures.all, unknown: procedures.unknown },
      { asOf },
    ),
    ...levels.map((level) => checkDigitization(counts.digitization[level], { level, asOf })),
    ...units.map((level) => checkOneStopUnits(counts.oneStopUnits[level], { level, asOf })),
    checkNoResubmission({ reused: reuse.yes, total: reuse.all, unknown: reuse.unknown }, { asOf }),
  ];
  return { verdicts, dossiers: export2022.records, unreadable: export2022.unreadable, issues };
}
