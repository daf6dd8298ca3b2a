import type { Certainty } from "../core/certainty.ts";
import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";

/** ISO weekday: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day that differs from its weekday. */
export interface CalendarDay {
  readonly date: PlainDate;
  /** Ngày lễ · nghỉ bù · hoán đổi · nghỉ riêng. */
  readonly kind: "holiday" | "make-up" | "swap" | "closure";
  /** `true`: a worked Saturday (làm bù). */
  readonly works: boolean;
  /** Key of the locale's names, or the user's own words. */
  readonly name: string;
  /** Absent: official. */
  readonly status?: Certainty;
  /** Key into the calendar's `sources`. */
  readonly source?: string;
  readonly swappedWith?: PlainDate;
}

/** A working calendar (lịch làm việc) as plain data; its lookup table is built lazily and kept beside it. */
export interface WorkCalendar {
  /** E.g. `vn-civil-service`. */
  readonly id: string;
  readonly covers: { readonly from: PlainDate; readonly to: PlainDate };
  readonly weekend: readonly Weekday[];
  readonly days: readonly CalendarDay[];
  readonly sources: Readonly<Record<string, Citation>>;
}
