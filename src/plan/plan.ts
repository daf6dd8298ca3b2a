import type { Period } from "../calendar/period.ts";
import type { Citation } from "../core/citation.ts";
import type { Place } from "../core/issue.ts";
import type { Target } from "../kpi/target.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { Agency, AgencyId } from "./agency.ts";
import type { LegalInstrument } from "./legalInstrument.ts";
import type { Role } from "./role.ts";

/** A repair of the printed text, kept beside it. */
export interface Correction {
  /** Part of the task, group or plan that was repaired: `"content"`, `"deliverables"`, `"assignments"`, `"schedules"`. */
  readonly field: string;
  /** Words as they stand in the source. */
  readonly printed: string;
  /** Words as they are given here. */
  readonly corrected: string;
  /** How often in that field; absent: once. */
  readonly times?: number;
  /** Why they are taken to be a slip. */
  readonly reason: string;
  /** How sure the repair is. */
  readonly certainty: "high" | "medium" | "low";
}

/** What a careful reader noticed or inferred, or what the plan itself remarks in its column of notes (ghi chú). */
export interface Note {
  /** bất thường · suy ra · bị cắt · bị thiếu · in sẵn trong cột ghi chú. */
  readonly kind: "irregularity" | "inferred" | "truncated" | "missing" | "printed";
  /** Part spoken of, as in {@link Correction}. */
  readonly field?: string;
  /** The note, in Vietnamese; for `printed` the words of the plan. */
  readonly text: string;
}

/** Something a task must bring forth (kết quả, sản phẩm). */
export interface Deliverable {
  /** `"24.d1"`. */
  readonly id: string;
  /** Words of the plan. */
  readonly text: string;
}

/** One role of one or several agencies in a task. */
export interface Duty {
  /** Absent where the plan prints agencies and no role: what is not said is not supposed. */
  readonly role?: Role;
  /** Who, in printed order; two agencies of one lead are joint leads. */
  readonly agencies: readonly AgencyId[];
  /** Which part of the work, where leads share it, as printed. */
  readonly scope?: string;
  /** Which bodies of a group are meant, as printed: "liên quan", "được giao chủ trì soạn thảo văn bản". */
  readonly qualifier?: string;
}

/** One statement of who does what (cơ quan, đơn vị thực hiện). */
export interface Assignment {
  /** `"24.a1"`. */
  readonly id: string;
  /** Words of the plan. */
  readonly text: string;
  /** What they say, role by role. */
  readonly duties: readonly Duty[];
  /** Ids of the deliverables it is about; absent: all of the task. */
  readonly deliverables?: readonly string[];
}

/** One phrase of when a task is due (thời gian thực hiện). */
export interface TaskSchedule {
  /** `"24.s1"`. */
  readonly id: string;
  /** Words of the plan. */
  readonly text: string;
  /** What they say. */
  readonly schedule: Schedule;
  /** Ids of the deliverables it is about; absent: all of the task. */
  readonly deliverables?: readonly string[];
}

/** One numbered row of a plan (nhiệm vụ). */
export interface Task {
  /** Ours, `"24"`: printed numbers repeat and are misprinted, ids are not and are never reused. */
  readonly id: string;
  /** Numbers as printed, one for each part of the row; `""` where the cell is empty. */
  readonly labels: readonly string[];
  /** What is to be done (nội dung công việc). */
  readonly content: string;
  /** What must come of it, in printed order. */
  readonly deliverables: readonly Deliverable[];
  /** Who does it, in printed order; empty where the plan does not say. */
  readonly assignments: readonly Assignment[];
  /** When it is due, in printed order; empty where the plan does not say. */
  readonly schedules: readonly TaskSchedule[];
  /** Figures to be reached (chỉ tiêu). */
  readonly targets: readonly Target[];
  /** Documents its words name. */
  readonly citations: readonly Citation[];
  /** Repairs made to its words. */
  readonly corrections?: readonly Correction[];
  /** What a reader noticed. */
  readonly notes?: readonly Note[];
  /** Where it stood in the document it was read from. */
  readonly place?: Place;
}

/** Tasks under one Roman number (nhóm nhiệm vụ). */
export interface TaskGroup {
  /** `"VI"`. */
  readonly id: string;
  /** Number of the heading, repaired where it was misread. */
  readonly ordinal: string;
  /** Heading. */
  readonly title: string;
  /** Tasks in order. */
  readonly tasks: readonly Task[];
  /** Repairs made to the heading. */
  readonly corrections?: readonly Correction[];
  /** What a reader noticed. */
  readonly notes?: readonly Note[];
}

/** Where a plan holds (địa bàn). */
export interface Territory {
  /** Code of the unit on the national portal, `"H48"`. */
  readonly code: string;
  /** Name with its kind, `"tỉnh Quảng Ngãi"`. */
  readonly name: string;
}

/** A control plan (kế hoạch kiểm soát thủ tục hành chính), as plain JSON. */
export interface Plan {
  /** Version of the stored form: plans on disk outlive this release. */
  readonly format: "kstthc-plan/1";
  /** Ours, unique among the plans of one user: `"quang-ngai-2022"`. */
  readonly id: string;
  /** The document that carries it. */
  readonly instrument: LegalInstrument;
  /** Where it holds. */
  readonly territory: Territory;
  /** Days it covers. */
  readonly period: Period;
  /** Every agency its duties name. */
  readonly agencies: readonly Agency[];
  /** Groups in order. */
  readonly groups: readonly TaskGroup[];
  /** Repairs made outside the tasks. */
  readonly corrections?: readonly Correction[];
  /** What a reader noticed outside the tasks. */
  readonly notes?: readonly Note[];
}
