import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Duration } from "./duration.ts";

/** A length counted from or back from an event. */
export interface LengthLimit {
  /** A length of time. */
  readonly kind: "length";
  /** How long. */
  readonly length: Duration;
  /** After the event, or before it. */
  readonly direction: "after" | "before";
  /** Whether a length in hours counts office hours alone (giờ làm việc); absent: the clock's. */
  readonly officeHours?: true;
}

/** A day of every year. */
export interface YearlyDateLimit {
  /** A day of the year. */
  readonly kind: "yearly-date";
  /** Month, 1 to 12. */
  readonly month: number;
  /** Day of the month. */
  readonly day: number;
  /** `before`: the day before it is the last one ("trước ngày"); `by`: the day itself. */
  readonly bound: "before" | "by";
}

/** The working day of the event itself, or the next one for what comes late in the day. */
export interface SameDayLimit {
  /** The day of the event. */
  readonly kind: "same-day";
  /** Hour after which the next working day counts, `"15:00"`. */
  readonly cutOff: string;
}

/** What an act said of one deadline, for as long as it did. */
export interface StatutoryRule {
  /** The rule as the act puts it, in Vietnamese. */
  readonly text: string;
  /** The rule as data. */
  readonly limit: LengthLimit | YearlyDateLimit | SameDayLimit;
  /** First day in force; absent: not known. */
  readonly validFrom?: PlainDate;
  /** Last day in force; absent: still in force, or not known. */
  readonly validTo?: PlainDate;
  /** Where it stands; its status says whether the text was read there. */
  readonly source: Citation;
}

/** A deadline set by law (thời hạn theo luật) through its amendments. */
export interface StatutoryDeadline {
  /** Name for machines. */
  readonly id: string;
  /** Its versions, oldest first. */
  readonly versions: readonly StatutoryRule[];
}
