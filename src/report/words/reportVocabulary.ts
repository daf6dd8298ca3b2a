import type { ChartVocabulary } from "./chartVocabulary.ts";
import type { PageVocabulary } from "./pageVocabulary.ts";

/** What this layer says outside issues and derivations, in one language. */
export interface ReportVocabulary {
  /** What charts say by themselves. */
  readonly chart: ChartVocabulary;
  /** What a page on a screen adds. */
  readonly page: PageVocabulary;
}
