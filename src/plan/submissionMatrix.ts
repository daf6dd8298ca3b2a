import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { AgencyId } from "./agency.ts";
import type { PlanProgress, ShareProgress } from "./planProgress.ts";
import { submissionOf } from "./submissionOf.ts";

/**
 * What became of one unit's submission for one period: gửi đúng hạn · gửi muộn · không phát sinh · chưa gửi, quá hạn ·
 * chưa đến hạn · được miễn hoặc tạm dừng · không phải gửi.
 */
export type SubmissionStatus = "on-time" | "late" | "none-arose" | "not-sent" | "not-due" | "excused" | "not-owed";

/** One unit's submission for one period. */
export interface Submission {
  /** What became of it. */
  readonly status: SubmissionStatus;
  /** Day it was sent. */
  readonly sentOn?: PlainDate;
  /** Calendar days late, of what was sent late or is not sent. */
  readonly daysLate?: number;
}

/** One unit's line. */
export interface SubmissionRow {
  /** The unit. */
  readonly agency: AgencyId;
  /** The group through which it owes. */
  readonly through?: AgencyId;
  /** One for each period. */
  readonly cells: readonly Submission[];
}

/** One column of the matrix. */
export interface SubmissionPeriod {
  /** Key of the occurrence, `2022-Q1`. */
  readonly key: string;
  /** Due day; absent: none was set. */
  readonly due?: PlainDate;
}

/** Units against periods (bảng theo dõi gửi báo cáo). */
export interface SubmissionMatrix {
  /** Id of the task. */
  readonly task: string;
  /** Periods, in order. */
  readonly periods: readonly SubmissionPeriod[];
  /** Units, in the order of the directory. */
  readonly rows: readonly SubmissionRow[];
  /** For each period, how many units have each status. */
  readonly totals: readonly Readonly<Record<SubmissionStatus, number>>[];
}

/**
 * Lays out who has sent what: the shares of a task, units against periods. A unit that owed nothing in a period, because
 * it did not exist, has `not-owed`.
 *
 * @param progress - Progress of a plan, assessed with a directory.
 * @param of - The task, and which of its schedules where it has several with periods.
 * @returns The matrix; no rows where no unit owes a share.
 * @throws {@link KstthcError} `unknown-task` when the plan has no such task or schedule.
 * @example
 * const unit = (id) => ({ id, name: id, level: "province", kind: "unit", memberOf: ["so-ban-nganh"] });
 * const directory = { units: [unit("so-y-te"), unit("so-xay-dung")] };
 * const events = [{ id: "e1", kind: "submitted", on: "2022-03-31", about: { task: "2", agency: "so-y-te" } }];
 * const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events, directory });
 * submissionMatrix(progress, { task: "2" }).rows.map(({ cells }) => cells[0].status) // => ["on-time", "not-sent"]
 */
export function submissionMatrix(
  progress: PlanProgress,
  of: { readonly task: string; readonly schedule?: string },
): SubmissionMatrix {
  const items = progress.items.filter(
    (item) => item.task === of.task && (of.schedule === undefined || item.schedule === of.schedule),
  );
  if (items.length === 0) fail("unknown-task", { task: of.task, plan: progress.plan });
  const periods = items.filter((item) => item.occurrence !== undefined);
  const units = new Map<AgencyId, { readonly through?: AgencyId; readonly shares: Map<number, ShareProgress> }>();
  for (const [index, { shares = [] }] of periods.entries())
    for (const share of shares) {
      const { agency, through, part } = share;
      if (agency === undefined || part !== undefined) continue;
      const known = units.get(agency) ?? { ...(through === undefined ? {} : { through }), shares: new Map() };
      known.shares.set(index, share);
      units.set(agency, known);
    }
  const rows = [...units].map(([agency, { shares, ...through }]) => ({
    agency,
    ...through,
    cells: periods.map((_, index) => submissionOf(shares.get(index))),
  }));
  return {
    task: of.task,
    periods: periods.map(({ occurrence, due }) => ({
      key: occurrence?.key ?? "",
      ...(due === undefined ? {} : { due }),
    })),
    rows,
    totals: periods.map((_, index) => totalsOf(rows.flatMap((row) => row.cells[index] ?? []))),
  };
}

function totalsOf(cells: readonly Submission[]): Readonly<Record<SubmissionStatus, number>> {
  const totals = {
    "on-time": 0,
    late: 0,
    "none-arose": 0,
    "not-sent": 0,
    "not-due": 0,
    excused: 0,
    "not-owed": 0,
  };
  for (const { status } of cells) totals[status]++;
  return totals;
}
