import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";

/** Whom a day concerns: public offices with two days off a week, or employers under the Labour Code. */
export type DayAudience = "civil-service" | "enterprise";

/** A day the calendar speaks of: one that differs from its weekday, or a holiday that falls on a weekend. */
export interface CalendarDay {
  /** The civil day. */
  readonly date: PlainDate;
  /** Ngày lễ · nghỉ bù · hoán đổi · nghỉ riêng. */
  readonly kind: "holiday" | "make-up" | "swap" | "closure";
  /** Whether offices work; `true` on a worked Saturday (làm bù). */
  readonly works: boolean;
  /** Key of the holidays this library names (`HolidayName`), or the user's own words. */
  readonly name: string;
  /** How sure it is; absent: official. */
  readonly status?: Certainty;
  /** Key into the calendar's `sources`: the document that says so (căn cứ). */
  readonly source?: string;
  /** The other day of a swap (hoán đổi). */
  readonly swappedWith?: PlainDate;
  /** The holiday on a weekly day off that a make-up day (nghỉ bù) stands for. */
  readonly insteadOf?: PlainDate;
  /** Whom it concerns alone; absent: everyone. Swaps bind public offices only. */
  readonly audience?: DayAudience;
}
