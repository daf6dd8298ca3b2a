import type { Place } from "../../core/issue.ts";
import type { Level } from "../../core/level.ts";
import type { Template } from "../../core/words.ts";
import type { GroupField, PartList, PlanField, TaskField } from "../amend/location.ts";
import type { LegalInstrument } from "../legalInstrument.ts";
import type { Role } from "../role.ts";
import type { EntryVocabulary } from "./entryVocabulary.ts";
import type { ProgressChangeVocabulary } from "./progressVocabulary.ts";

/** Names of things of a plan, in one language. */
export interface PlanVocabulary {
  /** The workbook in which units report what they did. */
  readonly entry: EntryVocabulary;
  /** Verb of each role. */
  readonly roles: Readonly<Record<Role, string>>;
  /** Name of each level, and of what an agency without one has instead. */
  readonly levels: Readonly<Record<Level | "several" | "unknown", string>>;
  /** Name of each kind of document. */
  readonly instruments: Readonly<Record<LegalInstrument["type"], string>>;
  /** How changes are told. */
  readonly changes: ChangeVocabulary;
  /** How changes of progress are told. */
  readonly progress: ProgressChangeVocabulary;
  /** What stands in the events of calendar programs. */
  readonly deadline: DeadlineVocabulary;
}

/** An event of a calendar program: its title, and lines of `{text}`. */
export interface DeadlineVocabulary {
  /** Number and words of the task: `{id}`, `{content}`. */
  readonly title: Template;
  /** What must come of it. */
  readonly deliverables: Template;
  /** Who does what. */
  readonly agencies: Template;
  /** When, as printed. */
  readonly schedule: Template;
  /** The day it was extended to. */
  readonly extended: Template;
  /** The last working day, where the due day is none. */
  readonly lastWorkingDay: Template;
  /** The plan, named as what orders it. */
  readonly document: Template;
}

/** Name of whatever a change can touch. */
export type ChangedThing = PlanField | GroupField | TaskField | PartList | "agency" | "group" | "task";

/** How a change is told: where, what, from, to, and by which document. */
export interface ChangeVocabulary {
  /** Names of parts and fields; `{id}` of what is known by its number. */
  readonly things: Readonly<Record<ChangedThing, Template>>;
  /** The plan itself, as the place of a change. */
  readonly inPlan: Template;
  /** A group, as the place of a change: `{id}`. */
  readonly inGroup: Template;
  /** A task, as the place of a change: `{id}`. */
  readonly inTask: Template;
  /** Something is put in: `{where}`, `{what}`, `{to}`. */
  readonly add: Template;
  /** Something is taken out, with its words: `{where}`, `{what}`, `{from}`. */
  readonly remove: Template;
  /** Something is replaced: `{where}`, `{what}`, `{from}`, `{to}`. */
  readonly replace: Template;
  /** Something is replaced and what it was is not known: `{where}`, `{what}`, `{to}`. */
  readonly become: Template;
  /** Something is replaced by what has the same words: `{where}`, `{what}`, `{to}`. */
  readonly reread: Template;
  /** Something moves to the beginning of its list: `{where}`, `{what}`. */
  readonly moveFirst: Template;
  /** Something moves to behind another thing of its list: `{where}`, `{what}`, `{behind}`. */
  readonly moveBehind: Template;
  /** A task moves to another group: `{id}`, `{from}`, `{to}`. */
  readonly moveTask: Template;
  /** An empty text or list. */
  readonly nothing: string;
  /** Where in the document something stood: the fields of a place. */
  readonly places: Readonly<Record<Place["kind"], Template>>;
  /** Words of the plan, quoted: `{text}`. */
  readonly quote: Template;
  /** The document that orders it, behind the sentence: `{kind}`, `{number}`, `{date}`. */
  readonly by: Template;
}
