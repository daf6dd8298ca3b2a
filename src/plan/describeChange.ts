import { fillTemplate } from "../core/fillTemplate.ts";
import { type Location, locationOf } from "./amend/location.ts";
import type { Change, PlanValue } from "./change.ts";
import { type ChangeWords, changeText, changeVi } from "./changeText.ts";
import type { LegalInstrument } from "./legalInstrument.ts";
import { orderedBy } from "./orderedBy.ts";
import type { Plan } from "./plan.ts";
import { valueAt } from "./valueAt.ts";
import type { ChangedThing, ChangeVocabulary } from "./words/planVocabulary.ts";

/** What is known beside the change. */
export interface DescribeChangeOptions {
  /** The document that orders it, named behind the sentence. */
  readonly instrument?: LegalInstrument;
  /** Absent: Vietnamese. */
  readonly words?: ChangeWords;
}

/**
 * Tells a change in one sentence: where, what, from what to what, and by which document. Of a list of changes,
 * `describeChanges` also tells what only moved.
 *
 * @param change - The change, such as those of `comparePlans`.
 * @param before - The plan before it, which knows the words that are replaced.
 * @param options - The document, and the language.
 * @returns One sentence.
 * @example
 * const value = { id: "2.s1", text: "Quý II", schedule: { kind: "window", period: { kind: "quarter", quarter: 2 } } };
 * const change = { kind: "replace", at: ["2", "schedules", "2.s1"], value };
 * describeChange(change, quangNgai2022Plan) // => "Nhiệm vụ 2: thời hạn đổi từ Quý I sang Quý II"
 */
export function describeChange(change: Change, before: Plan, options: DescribeChangeOptions = {}): string {
  const { words = changeVi } = options;
  const { changes } = words.plan;
  const location = locationOf(change.at, (id) => before.groups.some((group) => group.id === id));
  const said = (value: PlanValue | undefined): string =>
    value === undefined ? "" : quoted(changeText(value, words), location, words);
  const from = said(valueAt(before, change.at));
  const to = said(change.kind === "remove" ? undefined : change.value);
  const template = change.kind === "replace" ? replacement(from, to, changes) : changes[change.kind];
  const what = location ? thing(location, words) : change.at.join("/");
  const where = whereOf(location, words);
  const sentence = fillTemplate(template, { where, what, from, to }, words.language).trimEnd();
  return options.instrument ? `${sentence} ${orderedBy(options.instrument, words)}` : sentence;
}

/** Names what a place is: "thời hạn", "nhiệm vụ 26". */
export function thing(location: Location, { plan, language }: ChangeWords): string {
  const { id } = { id: "", ...location };
  return fillTemplate(plan.changes.things[nameOf(location)], { id }, language);
}

function nameOf(location: Location): ChangedThing {
  if (location.kind === "part") return location.list;
  return "field" in location ? location.field : location.kind;
}

/** Begins a sentence with where it plays: "Nhiệm vụ 24". */
export function whereOf(location: Location | undefined, { plan, language }: ChangeWords): string {
  switch (location?.kind) {
    case "task":
    case "group-field":
      return fillTemplate(plan.changes.inGroup, { id: location.group }, language);
    case "task-field":
    case "part":
      return fillTemplate(plan.changes.inTask, { id: location.task }, language);
    default:
      return plan.changes.inPlan;
  }
}

function replacement(from: string, to: string, changes: ChangeVocabulary): string {
  if (from === "") return changes.become;
  return from === to ? changes.reread : changes.replace;
}

/** Times and figures read well as they are; other words of the plan are quoted. */
export function quoted(text: string, location: Location | undefined, { plan, language }: ChangeWords): string {
  if (text === "") return plan.changes.nothing;
  const isPlain = location?.kind === "part" && (location.list === "schedules" || location.list === "targets");
  return isPlain ? text : fillTemplate(plan.changes.quote, { text }, language);
}
