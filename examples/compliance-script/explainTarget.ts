import { createReadStream } from "node:fs";
import type { PlainDate } from "kstthc";
import { dossiers, dossierValues, onlinePaymentShare } from "kstthc/measures";
import {
  blankCsv,
  dataRequirements,
  describeGap,
  type ExplanationLine,
  explainMeasure,
  scanGaps,
  tabulation,
} from "kstthc/tally";

/** What stands behind a figure. */
export interface ExplainedTarget {
  /** How it is counted, from its definition. */
  readonly sheet: readonly ExplanationLine[];
  /** The first dossiers that do not count, and why. */
  readonly gaps: readonly string[];
  /** Header of the export it needs, to be filled in. */
  readonly blankExport: string;
}

/**
 * Explains the share paid online: what is counted, what an export must carry, which dossiers do not count.
 *
 * @param until - Last day of filing counted.
 * @param path - The export.
 * @param most - How many dossiers to name; reading stops there.
 * @returns What to show beside the verdict.
 */
export async function explainTarget(until: PlainDate, path: string, most = 3): Promise<ExplainedTarget> {
  const share = onlinePaymentShare({ from: "2022-01-01", to: until });
  const definition = tabulation(dossiers, { measures: [share] });
  const gaps: string[] = [];
  for await (const gap of scanGaps(definition, createReadStream(path), { values: dossierValues })) {
    gaps.push(describeGap(gap, definition));
    if (gaps.length === most) break;
  }
  return {
    sheet: explainMeasure(share, definition),
    gaps,
    blankExport: blankCsv(dataRequirements(definition), ";"),
  };
}
