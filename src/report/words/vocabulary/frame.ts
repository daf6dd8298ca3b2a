import type { Template } from "../../../core/words.ts";
import type { OfficialNameId } from "../../dated/officialNames.ts";
import type { Authority } from "../../tree/letterhead.ts";

/** What the head and the foot of any document say, in one language. */
export interface FrameVocabulary {
  /** National name and motto (Quốc hiệu, Tiêu ngữ). */
  readonly motto: readonly [country: string, motto: string];
  /** `{number}`, `{symbol}`. */
  readonly number: Template;
  /** `{place}`, `{day}`, `{month}`, `{year}`: days below 10 and months 1 and 2 carry a zero; `{monthName}` in English. */
  readonly placeAndDate: Template;
  /** Label before the addressees. */
  readonly addressees: string;
  /** Label before those who get a copy. */
  readonly recipients: string;
  /** Subject line of an official letter; `{subject}`. */
  readonly letterSubject: Template;
  /** Line of each authority a signer signs by; `{of}`. */
  readonly authorities: Readonly<Record<Authority["sign"], Template>>;
  /** `BÁO CÁO`. */
  readonly report: string;
  /** `{number}` in Roman figures. */
  readonly annex: Template;
  /** Below an annex's title; `{document}`, `{agency}`, and the parts of the day as in `placeAndDate`. */
  readonly annexReference: Template;
  /** The report as an annex names it; `{number}`. */
  readonly documentName: Template;
  /** A document by kind and number; `{kind}`, `{number}`. */
  readonly instrument: Template;
  /** The same with its day; `{name}`, `{date}`. */
  readonly instrumentDated: Template;
  /** The same with its issuer; `{name}`, `{issuer}`. */
  readonly instrumentIssued: Template;
  /** `{number}`, `{title}`. */
  readonly figure: Template;
  /** `{number}`, `{title}`. */
  readonly table: Template;
  /** `{unit}`. */
  readonly unit: Template;
  /** Last sentence of a report; `{subject}`. */
  readonly closing: Template;
  /** Before a remark. */
  readonly notice: string;
  /** Column of running numbers. */
  readonly ordinal: string;
  /** Total row. */
  readonly total: string;
  /** Names of periods: `{month}`, `{months}`, `{quarter}` in Roman figures, `{year}`, `{from}`, `{to}`. */
  readonly periodNames: Readonly<
    Record<"month" | "quarter" | "firstHalf" | "secondHalf" | "firstMonths" | "year" | "range" | "day", Template>
  >;
  /** Titles of the columns of a figure that repeats by period. */
  readonly periods: Readonly<Record<"inPeriod" | "yearToDate" | "lastYear", string>>;
  /** What the day a report speaks of is. */
  readonly asOf: string;
  /** How far a report looks ahead. */
  readonly horizon: string;
  /** Names that change by date. */
  readonly officialNames: Readonly<Record<OfficialNameId, string>>;
  /** Where a cell has nothing to say. */
  readonly nothing: string;
}
