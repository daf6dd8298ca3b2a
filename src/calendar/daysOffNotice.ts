import type { Certainty } from "../core/certainty.ts";
import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { HolidayName } from "./holidayName.ts";

/** A working day given off and the Saturday worked for it (hoán đổi ngày làm việc); either may lie in another year. */
export interface DaySwap {
  /** The working day given off. */
  readonly off: PlainDate;
  /** The day worked instead. */
  readonly worked: PlainDate;
  /** Absent: official. With `pending`, a proposal: both days stay as their weekdays are, and say so. */
  readonly status?: Certainty;
  /** Key into the notice's `sources`; absent: that of the occasion. */
  readonly source?: string;
}

/** A make-up day (nghỉ bù). */
export interface MakeUpDay {
  /** The working day given off. */
  readonly off: PlainDate;
  /** The holiday on a weekly day off that it stands for. */
  readonly insteadOf: PlainDate;
}

/** One occasion (dịp nghỉ) of a notice. */
export interface DaysOffOccasion {
  /** Which holiday. */
  readonly name: HolidayName;
  /** Holidays as the law counts them, those on a weekend included. */
  readonly days: readonly PlainDate[];
  /** Make-up days for holidays on a weekend. */
  readonly makeUps?: readonly MakeUpDay[];
  /** Swapped days of public offices. */
  readonly swaps?: readonly DaySwap[];
  /** Key into the notice's `sources`. */
  readonly source: string;
  /** Absent: official. */
  readonly status?: Certainty;
}

/** One year's days off as its notices (thông báo nghỉ lễ, Tết) give them. */
export interface DaysOffNotice {
  /** The year the notice is for. */
  readonly year: number;
  /** Occasions in order of date. */
  readonly occasions: readonly DaysOffOccasion[];
  /** Documents (căn cứ). */
  readonly sources: Readonly<Record<string, Citation>>;
}
