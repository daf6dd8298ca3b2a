export type * from "./agency.ts";
export type * from "./assessOptions.ts";
export { assessPlan } from "./assessPlan.ts";
export type * from "./change.ts";
export { checkPlan } from "./checkPlan.ts";
export { compareProgress, type ProgressChange, type ProgressState } from "./compareProgress.ts";
export { countProgress } from "./countProgress.ts";
export { countProgressBy, type KeyedCount } from "./countProgressBy.ts";
export { describeIssue } from "./describeIssue.ts";
export { describeStep } from "./describeStep.ts";
export type * from "./directory.ts";
export type { DutyOptions, PlacedDuty } from "./dutiesOf.ts";
export { dutiesOf } from "./dutiesOf.ts";
export { findAgency } from "./findAgency.ts";
export { findTask } from "./findTask.ts";
export { groupsOfAgency } from "./groupsOfAgency.ts";
export type * from "./legalInstrument.ts";
export type { AgencyCandidate, AgencyMatch, MatchAgencyOptions } from "./matchAgency.ts";
export { matchAgency } from "./matchAgency.ts";
export { membersOf } from "./membersOf.ts";
export { type DueItem, type NextDueOptions, nextDue } from "./nextDue.ts";
export { type Obligation, obligationsOf } from "./obligationsOf.ts";
export type * from "./plan.ts";
export type * from "./planProgress.ts";
export { progressByTask, type TaskProgress } from "./progressByTask.ts";
export type * from "./progressCount.ts";
export type * from "./role.ts";
export {
  type Submission,
  type SubmissionMatrix,
  type SubmissionPeriod,
  type SubmissionRow,
  type SubmissionStatus,
  submissionMatrix,
} from "./submissionMatrix.ts";
export type * from "./taskEvent.ts";
export { tasksLedBy } from "./tasksLedBy.ts";
export { tasksOf } from "./tasksOf.ts";
export type { FollowingIssueCode, FollowingRule } from "./words/followingVi.ts";
export type { PlanVocabulary } from "./words/planVocabulary.ts";
export type { PlanIssueCode, PlanRule, PlanWords } from "./words/vi.ts";
export { type Workload, workloadOf } from "./workloadOf.ts";
