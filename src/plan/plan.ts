import type { Period } from "../calendar/period.ts";
import type { Citation } from "../core/citation.ts";
import type { Place } from "../core/issue.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Target } from "../kpi/target.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { Agency, AgencyId } from "./agency.ts";

/** A repair of the printed text, kept beside it. */
export interface Correction {
  readonly field: string;
  readonly printed: string;
  readonly corrected: string;
  readonly reason: string;
  readonly certainty: "high" | "medium" | "low";
}
/** What a careful reader noticed and what was inferred, in words. */
export interface Note {
  readonly kind: "irregularity" | "inferred" | "truncated" | "missing";
  readonly field?: string;
  readonly text: string;
}

export interface Deliverable {
  readonly id: string;
  readonly text: string;
}
/** No role printed: `role` is absent. */
export interface Duty {
  readonly role?: Role;
  readonly agencies: readonly AgencyId[];
  readonly scope?: string;
}
/** One English word for each Vietnamese verb (glossary.md). */
export type Role =
  | "lead"
  | "coordinate"
  | "execute"
  | "monitor"
  | "guide"
  | "urge"
  | "inspect"
  | "evaluate"
  | "advise"
  | "submit"
  | "comment"
  | "appraise"
  | "approve"
  | "issue"
  | "announce"
  | "publicise"
  | "post"
  | "direct"
  | "accountable"
  | "receive"
  | "classify"
  | "forward"
  | "process"
  | "answer"
  | "control-quality"
  | "compile"
  | "report";
export interface Assignment {
  readonly id: string;
  readonly text: string;
  readonly duties: readonly Duty[];
  readonly deliverables?: readonly string[];
}
export interface TaskSchedule {
  readonly id: string;
  readonly text: string;
  readonly schedule: Schedule;
  readonly deliverables?: readonly string[];
}
export interface Task {
  readonly id: string; // ours: "24"
  readonly labels: readonly string[]; // as printed, "" where the cell is empty
  readonly content: string;
  readonly deliverables: readonly Deliverable[];
  readonly assignments: readonly Assignment[];
  readonly schedules: readonly TaskSchedule[];
  readonly targets: readonly Target[];
  readonly citations: readonly Citation[];
  readonly corrections?: readonly Correction[];
  readonly notes?: readonly Note[];
  readonly place?: Place;
}
export interface TaskGroup {
  readonly id: string;
  readonly ordinal: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly corrections?: readonly Correction[];
  readonly notes?: readonly Note[];
}
export interface LegalInstrument {
  readonly type: "decision" | "plan" | "directive" | "resolution" | "other";
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly place?: string;
  readonly issuer: string;
  readonly signer?: { readonly title: string; readonly name: string };
  readonly subject: string;
  readonly basis: readonly Citation[];
  readonly recipients?: readonly string[];
}
export interface Plan {
  readonly format: "kstthc-plan/1"; // stored plans outlive this version
  readonly id: string;
  readonly instrument: LegalInstrument;
  readonly territory: { readonly code: string; readonly name: string };
  readonly period: Period;
  readonly agencies: readonly Agency[];
  readonly groups: readonly TaskGroup[];
}
