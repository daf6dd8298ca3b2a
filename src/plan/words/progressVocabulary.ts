import type { Template } from "../../core/words.ts";
import type { TimeStatus, WorkStatus } from "../planProgress.ts";

/** How changes of progress are told: names of both statuses, and what a sentence is put together from. */
export interface ProgressChangeVocabulary {
  /** What was done. */
  readonly works: Readonly<Record<WorkStatus, string>>;
  /** How it stands against the due day. */
  readonly times: Readonly<Record<TimeStatus, string>>;
  /** The task, as the place of a change: `{id}`. */
  readonly task: Template;
  /** Its due day: `{due}`. */
  readonly due: Template;
  /** One of several products: `{part}`. */
  readonly part: Template;
  /** Something that was done, with its day: `{what}`, `{date}`. */
  readonly on: Template;
  /** From one status to another: `{from}`, `{to}`. */
  readonly fromTo: Template;
  /** The line was not there. */
  readonly appears: string;
  /** The line is there no more. */
  readonly disappears: string;
  /** It got another first due day: `{date}`. */
  readonly dated: Template;
  /** It was given more time: `{date}`. */
  readonly extended: Template;
}
