import type { Template } from "../../../core/words.ts";
import type { TimeStatus, WorkStatus } from "../../../plan/planProgress.ts";
import type { SimpleSchedule } from "../../../schedule/schedule.ts";

/** What reports on a plan's progress say, in one language. */
export interface ProgressVocabulary {
  /** `{plan}`, `{date}`. */
  readonly subject: Template;
  /** `{agency}`, `{plan}`, `{date}`. */
  readonly agencySubject: Template;
  /** `{group}`, `{plan}`, `{date}`. */
  readonly groupSubject: Template;
  /** Words before a plan's name that its carrier's subject begins with, such as "Ban hành". */
  readonly issuing: string;
  /**
   * What to put before the name of a plan whose head, not whose subject, calls it a plan; empty where sentences say it.
   */
  readonly selfNamed: string;
  /** Titles of the parts. */
  readonly parts: Readonly<
    Record<
      "overall" | "periods" | "groups" | "attention" | "overdue" | "next" | "extensions" | "agencies" | "kpis" | "data",
      string
    >
  >;
  /** Titles of columns. */
  readonly columns: Readonly<
    Record<
      | "group"
      | "tasks"
      | "total"
      | "onTime"
      | "late"
      | "withinTime"
      | "overdue"
      | "extended"
      | "undated"
      | "apart"
      | "task"
      | "lead"
      | "period"
      | "due"
      | "daysLate"
      | "daysLeft"
      | "lastWorkingDay"
      | "work"
      | "firstDue"
      | "askedOn"
      | "reason"
      | "answer"
      | "newDue"
      | "ordinal"
      | "agency"
      | "punctuality"
      | "printed"
      | "doneOn"
      | "state"
      | "result",
      string
    >
  >;
  /** Title over the columns of the four classes. */
  readonly datedColumns: string;
  /** Labels of the first figures. */
  readonly highlights: Readonly<Record<"total" | "onTime" | "late" | "withinTime" | "overdue", string>>;
  /** Figures of a period three times: what fell due, what was done by the day it was done, title and note of the table. */
  readonly byPeriod: Readonly<
    Record<"title" | "figure" | "due" | "done" | "note", string> & {
      /** On which day last year's work was judged; `{date}`. */
      judgedOn: Template;
    }
  >;
  /** What has come due, in the derivation of the share done on time. */
  readonly comeDue: string;
  /** What an agency's work is the sum of, as a formula. */
  readonly workloadParts: string;
  /** `{plan}`, `{tasks}`, `{groups}`, `{items}`. */
  readonly opening: Template;
  /** `{date}`, `{total}`. */
  readonly counted: Template;
  /** Clauses joined after `counted`, those of zero left out; `{count}`. */
  readonly clauses: Readonly<Record<"onTime" | "late" | "withinTime" | "dueSoon" | "overdue", Template>>;
  /** Said where nothing has a due day. */
  readonly nothingDated: string;
  /** Before what stands outside the total; clauses follow. */
  readonly besides: string;
  /** Clauses after `besides`; `{count}`. */
  readonly besidesClauses: Readonly<Record<"extended" | "undated" | "suspended" | "withdrawn", Template>>;
  /** `{onTime}`, `{due}`, `{share}`. */
  readonly punctuality: Template;
  /** Said when nothing is overdue. */
  readonly noneOverdue: string;
  /** `{count}`. */
  readonly someOverdue: Template;
  /** `{days}`, `{date}`: said when nothing falls due. */
  readonly noneNext: Template;
  /** `{count}`, `{days}`, `{date}`. */
  readonly someNext: Template;
  /** `{count}`. */
  readonly someExtended: Template;
  /** `{count}`. */
  readonly someIssues: Template;
  /** Captions of pictures. */
  readonly pictures: Readonly<Record<"timeline" | "agencies", string>>;
  /** Description of the timeline; `{tasks}`, `{overdue}`, `{date}`. */
  readonly timelineDescription: Template;
  /** Description of the agencies' bars; `{agencies}`. */
  readonly agenciesDescription: Template;
  /** Captions of tables. */
  readonly tables: Readonly<Record<"groups" | "overdue" | "next" | "extensions" | "agencies" | "kpis", string>>;
  /** Title of the annex. */
  readonly annex: string;
  /** Note under tables of counts. */
  readonly countNote: string;
  /** Note under the next deadlines where a calendar was given. */
  readonly workingDayNote: string;
  /** What was done. */
  readonly work: Readonly<Record<WorkStatus, string>>;
  /** How it stands; `{days}` where days are counted. */
  readonly time: Readonly<Record<TimeStatus, Template>>;
  /** How it stands on the due day itself, when no day is left and none is lost. */
  readonly dueToday: string;
  /** Kinds of schedule that have no due day. */
  readonly undated: Readonly<
    Record<
      Extract<
        SimpleSchedule["kind"],
        "continuous" | "by-plan" | "by-regulation" | "on-demand" | "unscheduled" | "start"
      >,
      string
    >
  >;
  /** Answers to a request for an extension. */
  readonly answers: Readonly<Record<"pending" | "granted" | "refused", string>>;
  /** Asked after the due day; a remark after the day. */
  readonly afterExpiry: string;
  /** Title of an evaluation; `{task}`. */
  readonly task: Template;
  /** Title of an evaluation; `{task}`, `{period}`. */
  readonly taskInPeriod: Template;
  /** A list of tasks; `{tasks}`. */
  readonly tasksNamed: Template;
  /** Where the plan names no agency. */
  readonly noAgency: string;
}
