export type * from "./agency.ts";
export type { GroupField, PartList, PlanField, TaskField } from "./amend/location.ts";
export type { AmendedPlan, AmendOptions } from "./amendPlan.ts";
export { amendPlan } from "./amendPlan.ts";
export type * from "./assessOptions.ts";
export { assessPlan } from "./assessPlan.ts";
export type * from "./change.ts";
export type { ChangeWords } from "./changeText.ts";
export { checkPlan } from "./checkPlan.ts";
export { comparePlans } from "./comparePlans.ts";
export { compareProgress, type ProgressChange, type ProgressState } from "./compareProgress.ts";
export { countProgress } from "./countProgress.ts";
export { countProgressBy, type KeyedCount } from "./countProgressBy.ts";
export { type DeadlineDay, type DeadlineEvent, deadlineEvents } from "./deadlineEvents.ts";
export { deliverableForm } from "./deliverableForm.ts";
export type { DeliverableForm } from "./deliverableForms.ts";
export type { DescribeChangeOptions } from "./describeChange.ts";
export { describeChange } from "./describeChange.ts";
export { describeChanges } from "./describeChanges.ts";
export { describeIssue } from "./describeIssue.ts";
export { type DescribeProgressOptions, describeProgressChange } from "./describeProgressChange.ts";
export { describeStep } from "./describeStep.ts";
export type * from "./directory.ts";
export type { DutyOptions, PlacedDuty } from "./dutiesOf.ts";
export { dutiesOf } from "./dutiesOf.ts";
export { findAgency } from "./findAgency.ts";
export { findTask } from "./findTask.ts";
export { groupsOfAgency } from "./groupsOfAgency.ts";
export type * from "./legalInstrument.ts";
export type { LintCode } from "./lint/lintCode.ts";
export type { LintOptions } from "./lintPlan.ts";
export { lintPlan } from "./lintPlan.ts";
export type { AgencyCandidate, AgencyMatch, MatchAgencyOptions } from "./matchAgency.ts";
export { matchAgency } from "./matchAgency.ts";
export { membersOf } from "./membersOf.ts";
export { type DueItem, type NextDueOptions, nextDue } from "./nextDue.ts";
export type { TaskFate } from "./nextYear/fatesOf.ts";
export {
  type NextYearOptions,
  type NextYearPlan,
  type NextYearTask,
  nextYearPlan,
} from "./nextYearPlan.ts";
export { type Obligation, obligationsOf } from "./obligationsOf.ts";
export type * from "./plan.ts";
export type * from "./planLaw.ts";
export type * from "./planProgress.ts";
export { progressByTask, type TaskProgress } from "./progressByTask.ts";
export type * from "./progressCount.ts";
export type * from "./role.ts";
export { sourceOf } from "./sourceOf.ts";
export { type StoredTaskEvents, storedTaskEvents } from "./storedTaskEvents.ts";
export {
  type Submission,
  type SubmissionMatrix,
  type SubmissionPeriod,
  type SubmissionRow,
  type SubmissionStatus,
  submissionMatrix,
} from "./submissionMatrix.ts";
export { successorsOf } from "./successorsOf.ts";
export { targetKey } from "./targetKey.ts";
export type * from "./taskEvent.ts";
export { tasksLedBy } from "./tasksLedBy.ts";
export { tasksOf } from "./tasksOf.ts";
export { valueAt } from "./valueAt.ts";
export type { EntryKind, EntryVocabulary } from "./words/entryVocabulary.ts";
export type { FollowingIssueCode, FollowingRule } from "./words/followingVi.ts";
export type { ChangedThing, ChangeVocabulary, DeadlineVocabulary, PlanVocabulary } from "./words/planVocabulary.ts";
export type { ProgressChangeVocabulary } from "./words/progressVocabulary.ts";
export type { PlanIssueCode, PlanRule, PlanWords } from "./words/vi.ts";
export { type Workload, workloadOf } from "./workloadOf.ts";
