import type { Template } from "../../../core/words.ts";
import type { LegalInstrument } from "../../../plan/legalInstrument.ts";

/** What a plan's own document says, in one language; names and texts are those of the plan. */
export interface PlanDocumentVocabulary {
  /** Name of the body behind an issuer, in full, by its abbreviation: `UBND`. */
  readonly bodies: Readonly<Record<string, string>>;
  /** Whose head stands over a chairman's document: taken off the issuer's name. */
  readonly heads: readonly string[];
  /** Line before the articles, by kind of document; empty: none. */
  readonly enacting: Readonly<Record<LegalInstrument["type"], string>>;
  /** A legal basis where the plan has no preamble of its own; `{document}`, `{date}`, `{title}`. */
  readonly basis: Template;
  /** `{number}`. */
  readonly article: Template;
  /** Head of the annex where the document carries a plan. */
  readonly attached: string;
  /** How a plan's name begins: that head says it already. */
  readonly attachedPrefix: string;
  /** Head of the annex where the document is the plan. */
  readonly annex: string;
  /** Title of that annex. */
  readonly annexTitle: string;
  /** Below the title; `{document}`. */
  readonly reference: Template;
  /** How a role is printed before names that stood in a column of that role; `{text}`. */
  readonly byColumn: Readonly<Record<"lead" | "coordinate", Template>>;
  /** Titles of the five columns. */
  readonly columns: Readonly<Record<"number" | "content" | "result" | "agency" | "time", string>>;
}
