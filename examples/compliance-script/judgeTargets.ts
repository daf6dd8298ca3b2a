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
import { type Cell, rollUp, scanCsv, tabulation } from "kstthc/tally";
import { dossier, measuresUntil, written } from "./dossierTable.ts";

/** The ten KPI entries of the plan judged, and what the export held. */
export interface JudgedTargets {
  readonly verdicts: readonly Verdict[];
  readonly dossiers: number;
  readonly unreadable: number;
  readonly issues: readonly Issue[];
}

/** What a cell says: how many, how many of them yes, of how many it is not known. */
function counted(cell: Cell | undefined): { readonly yes: number; readonly all: number; readonly unknown: number } {
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
  const { ofDossiers, ofProcedures } = measuresUntil(asOf);
  const issues: Issue[] = [];
  const read = { values: written, onIssue: (issue: Issue): unknown => issues.push(issue) };
  const byAgency = await scanCsv(
    tabulation(dossier, { measures: ofDossiers, by: [dossier.agency] }),
    createReadStream(files.dossiers),
    read,
  );
  const procedures = await scanCsv(
    tabulation(dossier, { measures: [ofProcedures] }),
    createReadStream(files.dossiers),
    { values: written },
  );
  const [payment, reuse] = (rollUp(byAgency, []).groups[0]?.cells ?? []).map(counted);
  const paidOnline = counted(procedures.groups[0]?.cells[0]);
  const counts = JSON.parse(readFileSync(files.counts, "utf8"));
  const levels = ["province", "district", "commune"] as const;
  const units = ["district", "commune"] as const;
  const verdicts = [
    checkComplianceCost(counts.complianceCost, { asOf }),
    checkProcessingTime(counts.processingTime, { asOf }),
    checkOnlineServices(counts.onlineServices, { asOf }),
    checkPostalUse(counts.postalUse, { asOf }),
    checkOnlinePayment(
      { online: payment?.yes ?? 0, total: payment?.all ?? 0, unknown: payment?.unknown ?? 0 },
      { asOf, basis: "dossiers" },
    ),
    checkOnlinePaymentProcedures(
      { paidOnline: paidOnline.yes, requiringPayment: paidOnline.all, unknown: paidOnline.unknown },
      { asOf },
    ),
    ...levels.map((level) => checkDigitization(counts.digitization[level], { level, asOf })),
    ...units.map((level) => checkOneStopUnits(counts.oneStopUnits[level], { level, asOf })),
    checkNoResubmission({ reused: reuse?.yes ?? 0, total: reuse?.all ?? 0, unknown: reuse?.unknown ?? 0 }, { asOf }),
  ];
  return { verdicts, dossiers: byAgency.records, unreadable: byAgency.unreadable, issues };
}
