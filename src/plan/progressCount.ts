import type { Judgement } from "./planProgress.ts";

/** What can be counted: an occurrence, a share, or a task as a whole. */
export interface Countable extends Pick<Judgement, "work" | "time"> {
  /** Against the last extension, where there is one. */
  readonly extended?: Pick<NonNullable<Judgement["extended"]>, "time">;
  /** Plan's words or the user's policy; absent: the plan's. */
  readonly origin?: "plan" | "check-in";
}

/** The four classes of assigned work: total = done on time + done late + within time + overdue. */
export interface TimeCount {
  /** Sum of the four. */
  readonly total: number;
  /** Hoàn thành đúng hạn. */
  readonly doneOnTime: number;
  /** Hoàn thành quá hạn. */
  readonly doneLate: number;
  /** Đang thực hiện, trong hạn. */
  readonly withinTime: number;
  /** Of `withinTime`: sắp đến hạn. */
  readonly dueSoon: number;
  /** Chưa hoàn thành, quá hạn. */
  readonly overdue: number;
}

/** The standard count, with what does not belong into its total counted apart. */
export interface ProgressCount extends TimeCount {
  /** Gia hạn, judged by the last extension. */
  readonly extended: TimeCount;
  /** Tạm dừng. */
  readonly suspended: number;
  /** Miễn, rút, chuyển sang năm sau. */
  readonly withdrawn: number;
  /** Without a due day: thường xuyên, theo kế hoạch, theo yêu cầu. */
  readonly undated: number;
  /** Check-ins that the user's policy asks for. */
  readonly checkIns: TimeCount;
}
