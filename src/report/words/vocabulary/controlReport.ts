import type { Template } from "../../../core/words.ts";
import type { ControlItem, ControlSection } from "../../control/controlItem.ts";
import type { DossierColumn, DossierRow } from "../../control/dossierForm.ts";
import type { BasisId } from "../../dated/controlReportBases.ts";

/** Name and unit of something counted. */
export interface ItemWords {
  /** Its name, with `{oneStopUnit}` and `{handlingSystem}` where it names them. */
  readonly name: Template;
  /** What it is counted in, for one. */
  readonly unit: string;
  /** What it is counted in, for several; absent: the same. */
  readonly units?: string;
}

/** What a report on procedure control says, in one language. */
export interface ControlReportVocabulary {
  /** `{period}`. */
  readonly subject: Template;
  /** First sentence; `{agency}`, `{period}`. */
  readonly opening: Template;
  /** First sentence where no agency is named; `{period}`. */
  readonly openingAlone: Template;
  /** Which days the figures cover; `{from}`, `{to}`, `{toDateFrom}`, `{lastFrom}`, `{lastTo}`, `{act}`. */
  readonly windows: Template;
  /** Titles of the parts. */
  readonly parts: Readonly<Record<"results" | "assessment" | "tasks" | "proposals", Template>>;
  /** Titles of the sections of the first part. */
  readonly sections: Readonly<Record<ControlSection, string>>;
  /** Titles of what the second and the third part hold. */
  readonly headings: Readonly<Record<"plan" | "targets" | "difficulties" | "otherTasks", string>>;
  /** What is counted. */
  readonly items: Readonly<Record<ControlItem, ItemWords>>;
  /** A figure in a list; `{name}`, `{value}`, `{unit}`. */
  readonly exactly: Template;
  /** A figure to which units are missing; `{name}`, `{value}`, `{unit}`, `{missing}`. */
  readonly atLeast: Template;
  /** In brackets after a figure; `{clauses}`. */
  readonly brackets: Template;
  /** `{value}`. */
  readonly toDate: Template;
  /** `{value}`. */
  readonly lastYear: Template;
  /** After last year's figure; `{share}`. */
  readonly change: Readonly<Record<"up" | "down" | "same", Template>>;
  /** Said of a section of which nothing else can be said. */
  readonly whole: Readonly<Record<"none-arose" | "not-received" | "no-data", string>>;
  /** Before the names of what did not arise, was not reported, or has no figure. */
  readonly some: Readonly<Record<"none-arose" | "not-received" | "no-data", string>>;
  /** Said where the report's writer gave no text. */
  readonly empty: Readonly<Record<"other" | "difficulties" | "tasks" | "proposals" | "plan", string>>;
  /** Dossiers. */
  readonly dossiers: DossierVocabulary;
  /** The table of all figures by period. */
  readonly summary: Readonly<
    Record<"title" | "item" | "unit" | "difference" | "notReceived" | "note" | "atLeast", string>
  >;
  /** Trend of punctuality. */
  readonly trend: Readonly<Record<"title" | "description" | "year" | "period", Template>>;
  /** Periods along the axis of a trend: `{quarter}` in Roman figures, `{month}`. */
  readonly positions: Readonly<
    Record<"month" | "quarter" | "firstHalf" | "secondHalf" | "firstMonths" | "year", Template>
  >;
  /** Remark where a name rests on an act whose text was not read; `{name}`, `{act}`. */
  readonly unverifiedAddressee: Template;
  /** Legal basis by default. */
  readonly bases: Readonly<Record<BasisId, string>>;
}

/** What is said of dossiers. */
export interface DossierVocabulary {
  /** What each column counts, in full. */
  readonly names: Readonly<Record<DossierColumn, string>>;
  /** Unit of dossiers. */
  readonly unit: string;
  /** Names of the shares. */
  readonly shares: Readonly<Record<"punctuality" | "online", string>>;
  /** `{received}`, `{online}`, `{direct}`, `{carriedOver}`. */
  readonly received: Template;
  /** Share received online; `{share}`. */
  readonly onlineShare: Template;
  /** `{resolved}`, `{early}`, `{onTime}`, `{late}`. */
  readonly resolved: Template;
  /** `{share}`. */
  readonly punctuality: Template;
  /** `{open}`, `{withinTime}`, `{overdue}`. */
  readonly open: Template;
  /** `{missing}`. */
  readonly missing: Template;
  /** The year to date; `{received}`, `{resolved}`, `{share}`. */
  readonly toDate: Template;
  /** Last year; `{received}`, `{resolved}`, `{share}`. */
  readonly lastYear: Template;
  /** Before the identities that do not hold; `{count}`. */
  readonly differs: Template;
  /** Title of the evaluation of their number. */
  readonly check: string;
  /** Titles of columns as the form prints them. */
  readonly columns: Readonly<
    Record<"field" | "received" | "resolved" | "open" | "inPeriod" | DossierColumn | "total", string>
  >;
  /** Names of groups of rows. */
  readonly groups: Readonly<Record<DossierRow["group"], string>>;
  /** Title of the annex that holds the form. */
  readonly annex: string;
  /** Title of the form. */
  readonly formTitle: string;
  /** `{number}`. */
  readonly formNumber: Template;
  /** `{act}`. */
  readonly formAct: Template;
  /** `{period}`. */
  readonly formPeriod: Template;
  /** `{from}`, `{to}`. */
  readonly formDays: Template;
  /** `{agency}`. */
  readonly reporter: Template;
  /** `{agency}`. */
  readonly receiver: Template;
  /** In a row whose report has not come. */
  readonly notReceived: string;
  /** Notes below the form. */
  readonly keptNote: string;
  /** Added where units are missing. */
  readonly missingNote: string;
  /** `{act}`. */
  readonly unverifiedNote: Template;
}
