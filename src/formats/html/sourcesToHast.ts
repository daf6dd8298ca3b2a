import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Evaluation } from "../../report/tree/report.ts";
import { lines } from "./inlinesToHast.ts";
import type { Page } from "./page.ts";

/** Lists the derivations that figures of the page point to, in the order in which they are first met. */
export function sourcesToHast(page: Page): ElementContent[] {
  if (page.sources.size === 0) return [];
  const id = page.nextId("h");
  const title = page.words.report.page.sources;
  page.headings.push({ id, depth: 1, text: title });
  const items = [...page.sources].map(([key, anchor]) => {
    const source = page.evaluations[key] as Evaluation;
    return h("li", { id: anchor }, [h("strong", lines(source.title)), ": ", ...lines(source.lines.join(" "))]);
  });
  return [h("section.sources", { ariaLabelledBy: id }, [h("h2", { id }, title), h("ol", items)])];
}
