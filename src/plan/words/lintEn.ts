import type { Template } from "../../core/words.ts";
import type { LintCode } from "../lint/lintCode.ts";

/** What a careful reader finds in a plan, in English. */
export const lintEn: Readonly<Record<LintCode, Template>> = {
  "agency-ended": "The agency “{agency}” exists only until {until}, before the plan ends; its successors: {successors}",
  "agency-ended-unverified":
    "The agency “{agency}” is known to exist only until {until} (not checked against its text); its successors: {successors}",
  "citation-without-kind": "Task {task}: the document “{document}” is cited without saying what kind of document it is",
  "content-is-target": "Task {task}: its content is a target and names nothing to do",
  "deliverable-is-duty": "Task {task}: the deliverable assigns work instead of naming a product: “{text}”",
  "deliverable-without-form": "Task {task}: it is not clear what form the product “{text}” takes",
  "due-after-law":
    "Task {task}: “{product}” has the time “{text}” and so is due on {due}, later than {last} under {source}",
  "due-before-issue": "Task {task}: the time “{text}” ran out on {due}, before the plan was issued on {issued}",
  "due-on-day-off":
    "Task {task}: the time “{text}” runs out on {due}, a day off; the last working day before it is {before}",
  "label-missing": "Task {task} has no printed number",
  "label-out-of-order": "Task {task} is numbered {label}; the next number would be {expected}",
  "label-repeated": "The number “{label}” is printed {times} times, in tasks {tasks}",
  "label-stray": "Task {task}: “{label}” is printed in the number cell beside the number of the task",
  "level-abolished": "“{name}” belongs to a level of government that does not exist on {on}",
  "no-agency": "Task {task} names no agency",
  "no-deliverable": "Task {task} names no deliverable",
  "no-lead": "Task {task} names {count} agencies or groups and none of them leads",
  "no-role": "Task {task}: “{text}” states no role",
  "no-schedule": "Task {task} states no time",
  "on-demand-by-plan": "Task {task}: unannounced work, yet its time is “{text}”",
  "plan-not-named": "Task {task}: its time is “{text}”, without number and symbol of that plan",
  "product-due-twice": "Task {task}: “{product}” has the time “{text}”, while task {other} says “{otherText}”",
  "schedules-unmapped":
    "Task {task} has {times} times and {products} deliverables and does not say which belongs to which",
  "several-leads": "Task {task} is led by several agencies with no split of the work: {agencies}",
  "target-below-law": "Task {task}: the target of {percent} is below the {law} that {source} requires from {from}",
  "target-below-unverified-law":
    "Task {task}: the target of {percent} is below the {law} that {source} requires from {from} (not checked against its text)",
  "target-level-abolished": "Task {task}: a target is set for a level of government that does not exist on {on}",
  "target-without-denominator": "Task {task}: the target of {percent} does not say of what, or against what, it is",
  "target-without-figure": "Task {task}: a target has a direction and no figure",
  "target-without-period":
    "Task {task}: the target of {percent} does not say in which year it is to be reached, and the plan spans several",
  "text-breaks-off": "Task {task}: the text breaks off after “…{end}”",
};
