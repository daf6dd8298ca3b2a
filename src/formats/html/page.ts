import type { Evaluation, Report, Section } from "../../report/tree/report.ts";
import type { ReportWords } from "../../report/words/vi.ts";

/** A heading the list of sections points to. */
export interface PageHeading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** What one page keeps while it is written: anchors, and the evaluations its figures point to. */
export interface Page {
  readonly words: ReportWords;
  readonly headings: PageHeading[];
  /** Evaluations pointed to so far, by key, with their anchors. */
  readonly sources: Map<string, string>;
  readonly evaluations: Readonly<Record<string, Evaluation>>;
  /** Tables carry what the script that sorts them needs. */
  readonly sortable: boolean;
  /** How the paper lies on which the section at hand is printed. */
  readonly orientation: Section["orientation"];
  /** Next id of its kind: `h-1`, `fig-2`. */
  readonly nextId: (kind: string) => string;
}

/** Starts a page. */
export function createPage(report: Report, words: ReportWords, sortable: boolean): Page {
  const counts = new Map<string, number>();
  return {
    words,
    headings: [],
    sources: new Map(),
    evaluations: report.evaluations,
    sortable,
    orientation: "portrait",
    nextId(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${kind}-${count}`;
    },
  };
}

/** The anchor of an evaluation, made when a figure first points to it; none for a key that leads nowhere. */
export function anchorOf(
  page: Page,
  key: string | undefined,
): { readonly id: string; readonly source: Evaluation } | undefined {
  const source = key !== undefined && Object.hasOwn(page.evaluations, key) ? page.evaluations[key] : undefined;
  if (key === undefined || source === undefined) return undefined;
  const id = page.sources.get(key) ?? page.nextId("source");
  page.sources.set(key, id);
  return { id, source };
}
