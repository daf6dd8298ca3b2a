import type { Citation } from "../../core/citation.ts";
import type { Issue, IssueValue, Place } from "../../core/issue.ts";
import type { Agency } from "../../plan/agency.ts";
import type { KnownAgencies } from "../statement/knownAgencies.ts";
import type { Statement } from "../statement/readStatement.ts";
import type { ImportIssueCode, ImportVocabulary } from "../words/vi.ts";
import type { ReadSchedules } from "./scheduleItems.ts";

/** What the building of one plan gathers on its way. */
export interface PlanContext {
  /** Agencies known before reading. */
  readonly known: KnownAgencies;
  /** Agencies named so far, by id, in order. */
  readonly agencies: Map<string, Agency>;
  /** The document that carries the plan, as targets cite it. */
  readonly source: Citation;
  /** Statements read so far: plans repeat them. */
  readonly statements: Map<string, Statement>;
  /** Schedules read so far. */
  readonly schedules: ReadSchedules;
  /** What is written into the plan. */
  readonly vocabulary: ImportVocabulary;
  /** Issues so far. */
  readonly issues: Issue[];
}

const severities: Readonly<Partial<Record<ImportIssueCode, Issue["severity"]>>> = {
  "agencies-missing": "warning",
  "deliverables-missing": "info",
  "figure-not-read": "info",
  "parts-matched-by-order": "info",
  "schedules-matched-by-order": "info",
  "territory-code-unknown": "info",
  "text-above-table": "info",
  "text-below-table": "info",
  "no-task-table": "error",
  "plan-year-unknown": "error",
};

/**
 * Notes an issue of this layer.
 *
 * @param context - What the building gathers.
 * @param code - Its code.
 * @param params - What its sentence needs.
 * @param more - Place, path and correction, where known.
 */
export function addIssue(
  context: { readonly issues: Issue[] },
  code: ImportIssueCode,
  params: Readonly<Record<string, IssueValue>>,
  more: { readonly place?: Place; readonly path?: readonly (string | number)[]; readonly suggestion?: string } = {},
): void {
  context.issues.push({ code, severity: severities[code] ?? "warning", params, ...more });
}
