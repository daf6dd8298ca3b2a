export {
  type ComplianceCost,
  type ComplianceCostOptions,
  type ComplianceVolume,
  checkComplianceCost,
} from "./checkComplianceCost.ts";
export {
  checkDigitization,
  type DigitizationCounts,
  type DigitizationOptions,
  type DigitizedCounts,
} from "./checkDigitization.ts";
export { checkNoResubmission, type NoResubmissionCounts, type NoResubmissionOptions } from "./checkNoResubmission.ts";
export { checkOneStopUnits, type OneStopUnitCounts, type OneStopUnitOptions } from "./checkOneStopUnits.ts";
export { checkOnlinePayment, type OnlinePaymentCounts, type OnlinePaymentOptions } from "./checkOnlinePayment.ts";
export {
  checkOnlinePaymentProcedures,
  type OnlinePaymentProcedureCounts,
  type OnlinePaymentProcedureOptions,
} from "./checkOnlinePaymentProcedures.ts";
export {
  checkOnlineServices,
  type OnlineProcedureCounts,
  type OnlineServiceCounts,
  type OnlineServiceOptions,
} from "./checkOnlineServices.ts";
export type { CheckOptions } from "./checkOptions.ts";
export { checkPostalUse, type PostalCounts, type PostalUseCounts, type PostalUseOptions } from "./checkPostalUse.ts";
export {
  checkProcessingTime,
  type ProcessingTime,
  type ProcessingTimeOptions,
  type TimeAmount,
} from "./checkProcessingTime.ts";
export type { Counts } from "./counts.ts";
export { describeVerdict } from "./describeVerdict.ts";
export { type GovernmentTiers, governmentTiers } from "./governmentTiers.ts";
export { governmentTiersOn } from "./governmentTiersOn.ts";
export type { JointVerdict } from "./jointVerdict.ts";
export { type JudgeOptions, judge } from "./judge.ts";
export { judgeAll } from "./judgeAll.ts";
export { quangNgai2022Targets } from "./quangNgai2022Targets.ts";
export type { ChangeTarget, Reading, ShareTarget, Target, TargetBase } from "./target.ts";
export type {
  Bounds,
  ExactCounts,
  Gap,
  Judged,
  NotApplicable,
  Open,
  Undecided,
  Verdict,
  VerdictBase,
} from "./verdict.ts";
export type { Basis, CountedUnit, KpiIssueCode, KpiRule, KpiVocabulary, KpiWords, VerdictWords } from "./words/vi.ts";
