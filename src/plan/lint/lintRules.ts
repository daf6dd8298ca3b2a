import { agencyEnded } from "./agencyEnded.ts";
import { agencyEndedUnverified } from "./agencyEndedUnverified.ts";
import { citationWithoutKind } from "./citationWithoutKind.ts";
import { contentIsTarget } from "./contentIsTarget.ts";
import { deliverableIsDuty } from "./deliverableIsDuty.ts";
import { deliverableWithoutForm } from "./deliverableWithoutForm.ts";
import { dueAfterLaw } from "./dueAfterLaw.ts";
import { dueBeforeIssue } from "./dueBeforeIssue.ts";
import { dueOnDayOff } from "./dueOnDayOff.ts";
import { labelMissing } from "./labelMissing.ts";
import { labelOutOfOrder } from "./labelOutOfOrder.ts";
import { labelRepeated } from "./labelRepeated.ts";
import { labelStray } from "./labelStray.ts";
import { levelAbolished } from "./levelAbolished.ts";
import type { LintRule } from "./lintRule.ts";
import { noAgency } from "./noAgency.ts";
import { noDeliverable } from "./noDeliverable.ts";
import { noLead } from "./noLead.ts";
import { noRole } from "./noRole.ts";
import { noSchedule } from "./noSchedule.ts";
import { onDemandByPlan } from "./onDemandByPlan.ts";
import { planNotNamed } from "./planNotNamed.ts";
import { productDueTwice } from "./productDueTwice.ts";
import { schedulesUnmapped } from "./schedulesUnmapped.ts";
import { severalLeads } from "./severalLeads.ts";
import { targetBelowLaw } from "./targetBelowLaw.ts";
import { targetBelowUnverifiedLaw } from "./targetBelowUnverifiedLaw.ts";
import { targetLevelAbolished } from "./targetLevelAbolished.ts";
import { targetWithoutDenominator } from "./targetWithoutDenominator.ts";
import { targetWithoutFigure } from "./targetWithoutFigure.ts";
import { targetWithoutPeriod } from "./targetWithoutPeriod.ts";
import { textBreaksOff } from "./textBreaksOff.ts";

/** Every rule, in the order in which findings are told. */
export const lintRules: readonly LintRule[] = [
  agencyEnded,
  agencyEndedUnverified,
  citationWithoutKind,
  contentIsTarget,
  deliverableIsDuty,
  deliverableWithoutForm,
  dueAfterLaw,
  dueBeforeIssue,
  dueOnDayOff,
  labelMissing,
  labelOutOfOrder,
  labelRepeated,
  labelStray,
  levelAbolished,
  noAgency,
  noDeliverable,
  noLead,
  noRole,
  noSchedule,
  onDemandByPlan,
  planNotNamed,
  productDueTwice,
  schedulesUnmapped,
  severalLeads,
  targetBelowLaw,
  targetBelowUnverifiedLaw,
  targetLevelAbolished,
  targetWithoutDenominator,
  targetWithoutFigure,
  targetWithoutPeriod,
  textBreaksOff,
];
