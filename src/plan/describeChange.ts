import { fillTemplate } from "../core/fillTemplate.ts";
import type { Language } from "../core/words.ts";
import { type Location, locationOf } from "./amend/location.ts";
import type { Change, PlanValue } from "./change.ts";
import type { LegalInstrument } from "./legalInstrument.ts";
import type { Plan } from "./plan.ts";
import { targetKey } from "./targetKey.ts";
import { valueAt } from "./valueAt.ts";
import type { ChangedThing, ChangeVocabulary, PlanVocabulary } from "./words/planVocabulary.ts";
import { vi } from "./words/vi.ts";

/** The words in which a change is told: those of this layer, or `en` of `kstthc/locale/en`. */
export interface ChangeWords {
  /** How days are written. */
  readonly language: Language;
  /** Names and sentences. */
  readonly plan: PlanVocabulary;
}

/** What is known beside the change. */
export interface DescribeChangeOptions {
  /** The document that orders it, named behind the sentence. */
  readonly instrument?: LegalInstrument;
  /** Absent: Vietnamese. */
  readonly words?: ChangeWords;
}

/**
 * Tells a change in one sentence: where, what, from what to what, and by which document.
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
  const { language, plan } = options.words ?? vi;
  const location = locationOf(change.at, (id) => before.groups.some((group) => group.id === id));
  const shown = (value: PlanValue | undefined): string =>
    value === undefined ? "" : quoted(plainTextOf(value), location, plan.changes, language);
  const old = valueAt(before, change.at);
  const template = change.kind === "replace" && old === undefined ? plan.changes.become : plan.changes[change.kind];
  const sentence = fillTemplate(
    template,
    {
      where: whereOf(location, plan.changes, language),
      what: location ? plan.changes.things[thingOf(location)] : change.at.join("/"),
      from: shown(old),
      to: shown(change.kind === "remove" ? undefined : change.value),
    },
    language,
  ).trimEnd();
  if (!options.instrument) return sentence;
  const { type, number, issuedOn } = options.instrument;
  const by = { kind: plan.instruments[type], number, date: issuedOn };
  return `${sentence} ${fillTemplate(plan.changes.by, by, language)}`;
}

function whereOf(location: Location | undefined, words: ChangeVocabulary, language: Language): string {
  switch (location?.kind) {
    case "task":
    case "group-field":
      return fillTemplate(words.inGroup, { id: location.group }, language);
    case "task-field":
    case "part":
      return fillTemplate(words.inTask, { id: location.task }, language);
    default:
      return words.inPlan;
  }
}

function thingOf(location: Location): ChangedThing {
  if (location.kind === "part") return location.list;
  return "field" in location ? location.field : location.kind;
}

/** Times read well as they are; other words of the plan are quoted. */
function quoted(text: string, location: Location | undefined, words: ChangeVocabulary, language: Language): string {
  const isTime = location?.kind === "part" && location.list === "schedules";
  return isTime ? text : fillTemplate(words.quote, { text }, language);
}

/** The words by which a person would know a value. */
function plainTextOf(value: PlanValue): string {
  if (typeof value === "string") return value;
  if (isList(value)) return value.map((item) => plainTextOf(item as PlanValue)).join("; ");
  if ("measure" in value) return targetKey(value);
  for (const name of ["text", "content", "title", "name", "number", "document", "corrected", "key"])
    if (name in value) return String(value[name as keyof typeof value]);
  return JSON.stringify(value);
}

function isList(value: PlanValue): value is Extract<PlanValue, readonly unknown[]> {
  return Array.isArray(value);
}
