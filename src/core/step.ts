import type { Citation } from "./citation.ts";
import type { IssueValue } from "./issue.ts";
import type { PlainDate } from "./plainDate.ts";

/** One step of a computation, for people: the rule used, what it gave, and the law that says so. */
export interface Step {
  /** Kebab-case name of the rule; its sentence stands in the `words/` of the layer. */
  readonly rule: string;
  /** Day this step arrived at. */
  readonly date?: PlainDate;
  /** What the sentence needs. */
  readonly params?: Readonly<Record<string, IssueValue>>;
  /** The law that says so. */
  readonly source?: Citation;
}
